"""Games for a room: odd one out, a bridge from A to B, which of my playlists does this song belong to.

"My nearest classmate" is `core.recommend.tasks.similar_users`; a playlist as a path on the map needs its rows only.
"""

from core.recommend.games.bridge import Bridge, BridgeBuilder
from core.recommend.games.odd_one_out import OddOneOut, odd_one_out
from core.recommend.games.where_it_belongs import Belonging, where_it_belongs

__all__ = ["Belonging", "Bridge", "BridgeBuilder", "OddOneOut", "odd_one_out", "where_it_belongs"]
