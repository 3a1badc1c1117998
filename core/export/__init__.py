"""What leaves the house: vectors, tables and maps in the formats that other tools read.

Every writer gives the file's bytes piece by piece, so that a route can stream them and a large vector set never
stands in memory twice; `save` puts the pieces into a file. Nothing here is a pickle, and no cell of a table can
start a spreadsheet formula.
"""

from core.export.arrays import npz
from core.export.cells import inert_cell
from core.export.corpus import corpus_jsonl
from core.export.map_html import MAX_HTML_POINTS, map_html
from core.export.playlist import playlist_m3u
from core.export.projector import projector_metadata, projector_vectors
from core.export.recommendations import item_columns, owner_columns, recommendations_csv, recommendations_parquet
from core.export.saving import replacing, save
from core.export.tables import items_csv, neighbors_csv, table_csv
from core.export.word2vec import word2vec_keys, word2vec_text

__all__ = [
    "MAX_HTML_POINTS",
    "corpus_jsonl",
    "inert_cell",
    "item_columns",
    "items_csv",
    "map_html",
    "neighbors_csv",
    "npz",
    "owner_columns",
    "playlist_m3u",
    "projector_metadata",
    "projector_vectors",
    "recommendations_csv",
    "recommendations_parquet",
    "replacing",
    "save",
    "table_csv",
    "word2vec_keys",
    "word2vec_text",
]
