"""Write docs/tools/<group>.md: what each tool is, its parameters and outputs, from the tools themselves.

Run as ``make pages``; a test fails when a page is older than its tools.
"""

import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGES = ROOT / "docs" / "tools"


def load_tools() -> list:
    """Return every tool of the provider."""
    if "quakesar" not in sys.modules:
        links = Path(tempfile.mkdtemp(prefix="quakesar-pages-"))
        (links / "quakesar").symlink_to(ROOT, target_is_directory=True)
        sys.path.insert(0, str(links))
    from quakesar.algorithms.provider import TOOLS, load_tool

    tools = [load_tool(name) for name in TOOLS]
    for tool in tools:
        tool.initAlgorithm()
    return tools


def write_pages(tools: list) -> dict:
    """Return the text of each page by the name of its file."""
    groups = {}
    for tool in tools:
        groups.setdefault((tool.card.group, tool.group()), []).append(tool)
    return {
        f"{key}.md": f"# {title}\n\n" + "\n".join(map(_section, members)) for (key, title), members in groups.items()
    }


def _section(tool) -> str:
    lines = [f'<a id="{tool.name()}"></a>', "", f"## {tool.displayName()}", "", f"`quakesar:{tool.name()}`", ""]
    lines += [tool.card.summary, ""]
    for paragraph in tool.card.story:
        lines += [paragraph, ""]
    lines += ["| parameter | | what it is |", "|---|---|---|"]
    for definition in tool.parameterDefinitions():
        optional = int(definition.flags()) & int(definition.Flag.FlagOptional)
        label = f"{definition.description()}{' (optional)' if optional else ''}"
        lines.append(f"| `{definition.name()}` | {label} | {definition.help()} |")
    numbers = [item for item in tool.outputDefinitions() if item.type() in ("outputNumber", "outputString")]
    if numbers:
        lines += ["", "Also returned: " + "; ".join(f"`{item.name()}` {item.description()}" for item in numbers) + "."]
    return "\n".join([*lines, ""])


def main() -> None:
    """Write all pages."""
    PAGES.mkdir(exist_ok=True)
    for name, text in write_pages(load_tools()).items():
        (PAGES / name).write_text(text, encoding="utf-8")
        print(f"docs/tools/{name}")


if __name__ == "__main__":
    main()
