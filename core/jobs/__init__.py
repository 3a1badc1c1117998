"""Jobs: long work in child processes that can be watched, cancelled, limited, and lost without harm."""

from core.jobs.frames import LiveFrame, frame_labels, newest_frame
from core.jobs.manager import JobManager
from core.jobs.status import JobFailure, JobStatus

__all__ = ["JobFailure", "JobManager", "JobStatus", "LiveFrame", "frame_labels", "newest_frame"]
