"""The moving map of a running job."""

from __future__ import annotations

from pages.parts.map.component import PLACE, common


def live_map(*, workspace_id: str, job_id: str, key: str = "live", height: int = 420) -> None:
    """Watch a training or a t-SNE: frames are fetched as they come, and the points glide between them.

    Parameters
    ----------
    workspace_id, job_id
        The running job.
    key
        Of the component.
    height
        Of the picture, in pixels.
    """
    PLACE(key=key, data={**common("live"), "workspace": workspace_id, "job": job_id, "height": height})
