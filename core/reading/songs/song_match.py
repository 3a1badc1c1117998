"""What the same song has in common however a service writes it, so that files of several services fit together.

Left aside: case, spaces, curly apostrophes; every artist but the first (Exportify parts them by ``;`` or ``,``,
Spotify's own history names only one, others write ``feat.`` into the title); that it is a remaster, which Spotify says
behind a dash or in brackets. Live takes, remixes and covers stay songs of their own.
"""

from __future__ import annotations

import polars as pl

BETWEEN = " – "
_FURTHER_ARTISTS = r"\s*(?:;|\\?,(?:\s+|[^\d\s])|[\s(\[]+(?:feat\b|ft\b|featuring\b)).*$"
_GUESTS = r"\s*[(\[](?:feat\.?|ft\.?|featuring|with)\s[^)\]]*[)\]]|\s+(?:feat\.|ft\.|featuring)\s.*$"
_REMASTER = (
    r"\s+-\s+(?:\d{4}\s+)?(?:digital(?:ly)?\s+)?remaster(?:ed)?(?:\s+version)?(?:\s+\d{4})?$"
    r"|\s*[(\[](?:\d{4}\s+)?(?:digital(?:ly)?\s+)?remaster(?:ed)?(?:\s+version)?(?:\s+\d{4})?[)\]]"
)


def song_keys(artists: pl.Series, titles: pl.Series) -> pl.Series:
    """One text for each song, the same for all its spellings; null where there is no title.

    Parameters
    ----------
    artists, titles
        String, without space around them; null where empty.

    Examples
    --------
    >>> artists = pl.Series(["Fred Falke;Elohim", "FRED FALKE", "Earth, Wind & Fire", None])
    >>> titles = pl.Series(["It's a Memory (feat. Oliver)", "It’s A Memory", "September - 2016 Remaster", "Intro"])
    >>> song_keys(artists, titles).to_list()
    ["fred falke – it's a memory", "fred falke – it's a memory", 'earth – september', 'intro']
    """
    pairs = pl.DataFrame({"artist": artists, "title": titles})
    unique = pairs.unique(maintain_order=True)
    first = _plain(unique["artist"]).str.replace(_FURTHER_ARTISTS, "")
    title = _plain(unique["title"])
    bare = title.str.replace_all(_GUESTS, "").str.replace(_REMASTER, "").str.strip_chars()
    # A title that is nothing else, "(Remastered)", stays.
    parts = pl.DataFrame({"artist": first.set(first == "", None), "title": bare.zip_with(bare != "", title)})
    both = pl.concat_str("artist", "title", separator=BETWEEN)
    keyed = unique.with_columns(parts.select(pl.coalesce(both, "title").alias("key")).to_series())
    return pairs.join(keyed, on=["artist", "title"], how="left", nulls_equal=True, maintain_order="left")["key"]


def _plain(texts: pl.Series) -> pl.Series:
    return texts.str.to_lowercase().str.replace_all("[’‘`´]", "'").str.replace_all(r"\s+", " ")
