import styled from 'styled-components';

/** Items under each other, without signs. */
export const List = styled.ul`
  display: flex;
  flex-direction: column;
  gap: 16px;
  margin: 0;
  padding: 0;
  list-style: none;
`;
