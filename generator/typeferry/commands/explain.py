"""`typeferry explain`."""

import json
import sys
from typing import Any

import click

from typeferry.commands.flags import given, option_flags
from typeferry.commands.run import DONE, FAILED, start
from typeferry.pipeline.inputs import find_inputs


@click.command("explain")
@option_flags
def command(**values: Any) -> None:
    """Show what doc comments know that types do not: the words, the rule, and what becomes of it.

    INPUT is as for generate. With --format json the table is JSON.
    """
    session, configuration = start(given(values))
    if session is None:
        sys.exit(FAILED)
    from typeferry.pipeline.make import understand  # imports the rest of Typeferry
    from typeferry.refine import explain_json, explain_table

    failed = False
    listed: list[dict[str, object]] = []
    for job in configuration.jobs:
        inputs = find_inputs(job, sys.stdin.buffer.read() if "-" in job.options.input else b"")
        if session.reporter.has_errors(inputs.diagnostics):
            session.reporter.print(inputs.diagnostics)
            failed = True
            continue
        understood = understand(job, inputs)
        session.reporter.print(understood.diagnostics)
        failed = failed or session.reporter.has_errors(understood.diagnostics)
        if session.reporter.format == "json":
            listed += explain_json(understood.refined)
        else:
            if len(configuration.jobs) > 1:
                click.echo(f"{job.options.name or ', '.join(job.options.input)}\n")
            click.echo(explain_table(understood.refined))
    if session.reporter.format == "json":
        click.echo(json.dumps(listed, indent=2, ensure_ascii=False))
    sys.exit(FAILED if failed else DONE)
