/** Ids in Zendesk are numbers that grow, whatever they stand for. */
export function nextId(world: { lastId: number }): number {
  world.lastId += 1;
  return world.lastId;
}
