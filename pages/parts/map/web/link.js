// Maps beside each other that share one selection.

const groups = new Map(); // name → {state, members}

/** A map's part in a group: `follow(state)` is called with what another one of the group tells. */
export class Link {
  constructor(name, follow) {
    this.name = name;
    this.follow = follow;
    if (!groups.has(name)) groups.set(name, { state: null, members: new Set() });
    groups.get(name).members.add(this);
  }

  /** What was told last; null as long as nothing was. */
  get state() {
    return groups.get(this.name)?.state ?? null;
  }

  tell(state) {
    const group = groups.get(this.name);
    if (!group?.members.has(this)) return;
    group.state = state;
    for (const other of group.members) if (other !== this) other.follow(state);
  }

  /** What was chosen in a group is forgotten with its last map. */
  leave() {
    const group = groups.get(this.name);
    group?.members.delete(this);
    if (group && !group.members.size) groups.delete(this.name);
  }
}
