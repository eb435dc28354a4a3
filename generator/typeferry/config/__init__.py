"""The configuration: one table of options, where they are written, and what they come to."""

from typeferry.config.configuration import Configuration, Job
from typeferry.config.discover import Project, find_project
from typeferry.config.load import Given, Loaded, load
from typeferry.config.options import JobOptions, Option, RunOptions, job_options, run_options

__all__ = [
    "Configuration",
    "Given",
    "Job",
    "JobOptions",
    "Loaded",
    "Option",
    "Project",
    "RunOptions",
    "find_project",
    "job_options",
    "load",
    "run_options",
]
