"""The kinds of files that are opened whole. To add one, write its file with its rules and name it below."""

from core.reading.converters import (
    added_by,
    cornell,
    docx,
    epub,
    html,
    json_table,
    markdown,
    npy,
    npz,
    parquet,
    pdf,
    projector,
    safetensors,
    spark,
    spotify_private,
    subtitles,
    vector_json,
    vector_table,
    xlsx,
)
from core.reading.pieces import Converter

CONVERTERS: tuple[Converter, ...] = (
    spark.CONVERTER,
    parquet.CONVERTER,
    npz.CONVERTER,
    npy.CONVERTER,
    safetensors.CONVERTER,
    projector.CONVERTER,
    vector_table.CONVERTER,
    vector_json.CONVERTER,
    spotify_private.CONVERTER,
    added_by.CONVERTER,
    cornell.CONVERTER,
    xlsx.CONVERTER,
    json_table.CONVERTER,
    pdf.CONVERTER,
    docx.CONVERTER,
    epub.CONVERTER,
    subtitles.CONVERTER,
    html.CONVERTER,
    markdown.CONVERTER,
)
"""Asked in this order; a file that one has taken is not offered to the next."""
