import styled, { css } from 'styled-components';
import { color } from '../../ui/color.ts';

/** From this width of the page on, rows are lines of a table; below, each is a small card. Beside Zendesk's navigation a laptop of 1280 px leaves 1220. */
const wide = '@media (min-width: 1200px)';

/** The columns of head and rows: every row is a grid of its own, so that some can be left undrawn, and all have the same. */
const columns = css`
  grid-template-columns:
    78px 80px minmax(150px, 2.4fr) 88px 86px minmax(108px, 1.4fr)
    76px 64px 116px 116px minmax(84px, 0.8fr);
`;

const line = css`
  display: grid;
  column-gap: 10px;
  padding: 6px 8px;
`;

export const Table = styled.div`
  font-variant-numeric: tabular-nums;
`;

export const HeadRow = styled.div<{ $top: number }>`
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);

  ${wide} {
    position: sticky;
    top: ${({ $top }) => $top}px;
    z-index: 1;
    width: auto;
    height: auto;
    overflow: visible;
    clip-path: none;
    ${line}
    ${columns}
    align-items: end;
    border-bottom: 1px solid ${color('border.default')};
    background: ${color('background.default')};
    font-size: 12px;
    font-weight: 600;
    line-height: 24px;
  }
`;

export const SectionRow = styled.div`
  display: flex;
  align-items: center;
  gap: 6px;
  padding: 8px;
  border-bottom: 1px solid ${color('border.subtle')};
  background: ${color('background.recessed')};
  font-size: 12px;
  line-height: 16px;
`;

/**
 * Some rows, left undrawn as long as they are off the screen; their last height is kept meanwhile. The browser watches each
 * element that it may leave undrawn: by the row that costs more than drawing them.
 */
export const Block = styled.div<{ $rows: number }>`
  content-visibility: auto;
  contain-intrinsic-size: auto ${({ $rows }) => 92 * $rows}px;

  ${wide} {
    contain-intrinsic-size: auto ${({ $rows }) => 33 * $rows}px;
  }
`;

export const BodyRow = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 2px 16px;
  padding: 10px 8px;
  border-bottom: 1px solid ${color('border.subtle')};

  &:hover {
    background: ${color('background.recessed')};
  }

  ${wide} {
    ${line}
    ${columns}
  }
`;

/** `$line`: in a card, what stands on its first, second or a later line; the second is one cell. */
export const Cell = styled.div<{ $line: number; $isFigure?: boolean }>`
  order: ${({ $line }) => $line};
  flex: ${({ $line }) => ($line === 2 ? '1 0 100%' : '0 1 auto')};
  min-width: 0;
  overflow-wrap: anywhere;

  &:empty {
    display: none;
  }

  ${wide} {
    order: 0;
    text-align: ${({ $isFigure = false }) => ($isFigure ? 'end' : 'start')};

    &:empty {
      display: block;
    }
  }
`;

/** Names a value where no head of a column does. */
export const Label = styled.span`
  color: ${color('foreground.subtle')};
  font-size: 12px;

  ${wide} {
    display: none;
  }
`;

export const Cut = styled.span`
  ${wide} {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
`;

export const NarrowOnly = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 8px;

  ${wide} {
    display: none;
  }
`;
