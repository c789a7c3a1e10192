"""Every word of core that reaches a log, a page or a picture passes through `words`: read from the sources."""

import ast
import re
from functools import cache
from pathlib import Path
from string import Formatter

import pytest

ROOT = Path(__file__).resolve().parents[2]
CORE = sorted((ROOT / "core").rglob("*.py"))
TRANSLATORS = ("tr", "mark", "label_text", "tell")
ERRORS = {
    node.name
    for path in (ROOT / "core" / "errors.py", ROOT / "core" / "execution.py")
    for node in ast.parse(path.read_text(encoding="utf-8")).body
    if isinstance(node, ast.ClassDef) and node.name.endswith("Error")
}
# What is the same in every language: units, names of scales, formats and programs.
SAME = {
    "rad", "rms", "mm", "cm", "km", "px", "dB", "Hz", "kHz", "MHz", "GHz", "deg", "days", "yr", "UTC", "GNSS", "InSAR",
    "DEM", "NISAR", "QuakeSAR", "QGIS", "Python", "Debian", "Ubuntu", "Gal", "Nm", "Pa", "MPa", "GPa", "hPa", "mbar",
    "Okada", "Mogi", "hat", "tau", "AIC", "ABIC", "AICc", "TeV", "eV", "ROC", "FNR", "FDR", "min", "max", "log",
} - {"days", "min", "max"}  # fmt: skip
# Where a text is shown: positions of the arguments by the name of the method, and keywords of any call.
PLACES = {
    "message": (0,), "warning": (0,), "require_memory": (1, 2), "damaged": (0,),
    "Report": (0,), "heading": (0,), "paragraph": (0,), "listing": (0,),
    "facts": (0,), "table": (0, 1), "warnings": (0, 1), "picture": (1,), "Panel": (0,),
    "set_xlabel": (0,), "set_ylabel": (0,), "set_zlabel": (0,), "set_title": (0,), "suptitle": (0,), "text": (2,),
    "annotate": (0,), "set_label": (0,), "set_xticklabels": (0,), "set_yticklabels": (0,), "set_ticklabels": (0,),
}  # fmt: skip
KEYWORDS = ("label", "xlabel", "ylabel", "zlabel", "title", "caption")
# Calls that hand their arguments on.
TRANSPARENT = (
    "str",
    "tuple",
    "list",
    "sorted",
    "reversed",
    "dict",
    "zip",
    "map",
    "enumerate",
    "join",
    "format",
    "chain",
)
# Sentences that are no words to a user: metadata of files, which travel, and of the simulator's truths.
METADATA = {
    "core/dem_source.py": "text of the record in a file",
    "core/heights.py": "text of the record in a file, which is compared",
    "core/displacement.py": "text of the record in a file",
    "core/fonts.py": "names of fonts",
    "core/timeseries/netcdf.py": "attributes of a file",
    "core/conventions.py": "text of the record in a file",
    "core/simulation/truth.py": "description of the truths in their file",
    "core/simulation/source.py": "header of a table of numbers",
    "core/simulation/envisat_product.py": "header of a product",
}
# Names of bands, quantities and instruments in files.
NAMES = {
    "deviation of one epoch", "ground-based radar", "as in the table", "velocity toward the sensor",
    "standard deviation of the velocity", "standard deviation of ", "number of days", "number of heating cores",
    "chance of an earthquake", "lower end of the chance", "upper end of the chance", "ratio to the prior",
    "air temperature increment", "earthquakes per area and year", "expected share of the earthquakes",
    "chance of a window, as seen", "chance of a window, Poisson",
}  # fmt: skip


def name_of(call):
    return call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")


def words_in(text):
    """Return the words of a text: two letters or more with a small one, not the same in every language."""
    text = re.sub(r"\w*_\w*|\{[^{}]*\}|<[^<>]*>|https?://\S+|\S+\.(?:py|md|tif|csv|txt)\b", " ", text)
    return [w for w in re.findall(r"[^\W\d_]{2,}", text) if w not in SAME and any(c.islower() for c in w)]


def literal_text(node):
    if isinstance(node, ast.JoinedStr):
        return " ".join(part.value for part in node.values if isinstance(part, ast.Constant))
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


@cache
def parse(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    parents = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    return tree, parents


class Follower:
    """Follows a shown value back to the literals it is made of, within a module."""

    def __init__(self, path):
        self.tree, self.parents = parse(path)
        self.functions = {n.name: n for n in ast.walk(self.tree) if isinstance(n, ast.FunctionDef)}
        self.found, self._seen = [], set()

    def scope(self, node):
        while node in self.parents:
            node = self.parents[node]
            if isinstance(node, (ast.FunctionDef, ast.ClassDef, ast.Module)):
                return node
        return self.tree

    def follow(self, node):
        if node is None or id(node) in self._seen:
            return
        self._seen.add(id(node))
        text = literal_text(node)
        if text:
            if words_in(text):
                self.found.append((node.lineno, text))
            if isinstance(node, ast.Constant):
                return
        kind = type(node)
        if kind is ast.Call:
            self._call(node)
        elif kind is ast.Name:
            self._name(node)
        elif kind is ast.IfExp:
            self._all(node.body, node.orelse)
        elif kind is ast.Dict:
            # keys in small letters are identifiers, others are shown
            shown_keys = (key for key in node.keys if " " in literal_text(key) or literal_text(key)[:1].isupper())
            self._all(*shown_keys, *node.values)
        elif kind in (ast.ListComp, ast.GeneratorExp, ast.SetComp):
            self._all(node.elt)
        elif kind is ast.Subscript:
            self._all(node.value)
        elif kind in (ast.Tuple, ast.List, ast.Set):
            self._all(*node.elts)
        elif kind is ast.JoinedStr:
            self._all(*(part.value for part in node.values if isinstance(part, ast.FormattedValue)))
        elif kind is ast.BoolOp:
            self._all(*node.values)
        elif kind is ast.BinOp:
            self._all(node.left, node.right)
        elif kind is ast.Starred:
            self._all(node.value)

    def _all(self, *nodes):
        for node in nodes:
            self.follow(node)

    def _call(self, node):
        name = name_of(node)
        if name in TRANSLATORS and (name != "tell" or isinstance(node.func, ast.Name)):
            return
        if isinstance(node.func, ast.Attribute):
            self.follow(node.func.value)
        if name in self.functions and isinstance(node.func, ast.Name):
            returns = (n for n in ast.walk(self.functions[name]) if isinstance(n, (ast.Return, ast.Yield)))
            self._all(*(n.value for n in returns if self.scope(n) is self.functions[name]))
        elif name in TRANSPARENT:
            self._all(*node.args, *(keyword.value for keyword in node.keywords))

    def _name(self, node):
        """Go to what a name was given: in its function, as an argument of it, or in the module."""
        for scope in (self.scope(node), self.tree):
            for other in ast.walk(scope):
                if scope is self.tree and self.scope(other) is not self.tree:
                    continue
                self._bound(other, node.id)
            if isinstance(scope, ast.FunctionDef):
                self._parameter(scope, node.id)

    def _bound(self, other, wanted):
        if isinstance(other, ast.Assign):
            for target in other.targets:
                self._match(target, other.value, wanted)
        elif isinstance(other, (ast.AugAssign, ast.AnnAssign)):
            self._match(other.target, other.value, wanted)
        elif isinstance(other, (ast.For, ast.comprehension)):
            self._match(other.target, self._element(other.iter), wanted)
        elif isinstance(other, ast.Call) and getattr(getattr(other.func, "value", None), "id", "") == wanted:
            self._all(*(other.args if name_of(other) in ("append", "extend", "insert") else ()))

    def _match(self, target, value, wanted):
        if isinstance(target, ast.Name):
            if target.id == wanted:
                self._all(*(value if isinstance(value, list) else [value]))
        elif isinstance(target, (ast.Tuple, ast.List)):
            for place, part in enumerate(target.elts):
                for given in value if isinstance(value, list) else [value]:
                    inner = given.elts if isinstance(given, (ast.Tuple, ast.List)) else None
                    if inner is not None and len(inner) == len(target.elts):
                        self._match(part, inner[place], wanted)
                    elif isinstance(given, ast.Call) and name_of(given) == "zip" and len(given.args) > place:
                        self._match(part, self._element(given.args[place]), wanted)
                    elif inner is None and not isinstance(part, ast.Starred):
                        self._match(part, given, wanted)

    def _element(self, iterable):
        """Return the elements of what a loop runs over, as nodes."""
        if isinstance(iterable, (ast.Tuple, ast.List)):
            return list(iterable.elts)
        if isinstance(iterable, ast.Call) and name_of(iterable) == "items" and isinstance(iterable.func, ast.Attribute):
            holder = iterable.func.value
            if isinstance(holder, ast.Dict):
                return [ast.Tuple(elts=[k, v]) for k, v in zip(holder.keys, holder.values)]
        if isinstance(iterable, ast.Name):
            values = [n.value for n in ast.walk(self.tree) if isinstance(n, ast.Assign)
                      and any(getattr(t, "id", "") == iterable.id for t in n.targets)]  # fmt: skip
            if values and all(isinstance(v, (ast.Tuple, ast.List)) for v in values):
                return [element for value in values for element in value.elts]
        return iterable

    def _parameter(self, function, wanted):
        names = [argument.arg for argument in (*function.args.posonlyargs, *function.args.args)]
        every = names + [argument.arg for argument in function.args.kwonlyargs]
        if wanted not in every:
            return
        for call in ast.walk(self.tree):
            if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == function.name:
                if wanted in names and names.index(wanted) < len(call.args):
                    self.follow(call.args[names.index(wanted)])
                self._all(*(keyword.value for keyword in call.keywords if keyword.arg == wanted))


def shown(tree):
    """Yield every node that is shown: to the log, on a page or in a picture."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        for place in PLACES.get(name_of(node), ()):
            if place < len(node.args) and not (name_of(node) == "text" and len(node.args) < 3):
                yield node.args[place]
        yield from (keyword.value for keyword in node.keywords if keyword.arg in KEYWORDS)


def find_untranslated(path):
    follower = Follower(path)
    for node in shown(follower.tree):
        follower.follow(node)
    return sorted(set(follower.found))


def find_sentences(path):
    """Return the literals of three words or more that are neither translated, nor an error, nor documentation."""
    tree, parents = parse(path)
    found = []
    for node in ast.walk(tree):
        text = literal_text(node)
        above = parents.get(node)
        if len(words_in(text)) < 3 or " " not in text or text in NAMES or isinstance(above, (ast.Expr, ast.JoinedStr)):
            continue
        call = above
        while isinstance(call, (ast.IfExp, ast.keyword, ast.BinOp)):
            call = parents.get(call)
        safe = isinstance(call, ast.Call) and name_of(call) in (*TRANSLATORS, *ERRORS, "Band", "ValueError")
        if not safe and not re.search(r"[{}<>;=\[\]]|^\W|\(\?|\\", text):
            found.append((node.lineno, text))
    return found


@pytest.mark.parametrize("path", CORE, ids=lambda path: str(path.relative_to(ROOT)))
def test_what_is_shown_is_translated(path):
    left = find_untranslated(path)
    assert not left, "\n".join(f"{path.relative_to(ROOT)}:{line}: {text!r}" for line, text in left)


def test_no_sentence_of_core_is_left_in_english():
    left = []
    for path in CORE:
        where = path.relative_to(ROOT).as_posix()
        if where not in METADATA:
            left += [f"{where}:{line}: {text!r}" for line, text in find_sentences(path)]
    assert not left, "\n".join(left)


def fields_of(template):
    return {
        name.partition(".")[0].partition("[")[0] for _, name, _, _ in Formatter().parse(template) if name is not None
    }


def template_faults(path):
    """Yield what is wrong with the calls of tr, mark and label_text and with the errors of a file."""
    tree, _ = parse(path)
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        name, first = name_of(node), node.args[0]
        is_error = name in ERRORS and not isinstance(first, (ast.Name, ast.Starred, ast.Attribute))
        if not is_error and name not in ("tr", "mark", "label_text"):
            continue
        if isinstance(first, (ast.JoinedStr, ast.BinOp)):
            yield node.lineno, "a template put together cannot be collected"
        elif name == "mark" and not literal_text(first):
            yield node.lineno, "mark takes a literal"
        elif literal_text(first) and name != "mark":
            yield from field_faults(node, literal_text(first), name)


def field_faults(node, template, name):
    given = {keyword.arg for keyword in node.keywords}
    if not given and name in ("tr", "label_text"):
        return  # braces stay, or a format follows
    wanted = fields_of(template)
    if None in given:  # more fields come in a dict
        faults = given - {None} - wanted
    else:  # an error may carry more than its sentence says
        faults = wanted - given if name in ERRORS else given ^ wanted
    if faults:
        yield node.lineno, f"fields and keywords differ in {sorted(faults)}: {template!r}"


FILES = sorted(p for folder in ("core", "algorithms", "ui") for p in (ROOT / folder).rglob("*.py"))


@pytest.mark.parametrize("folder", ["core", "algorithms", "ui"])
def test_templates_can_be_collected_and_filled(folder):
    faults = [
        f"{path.relative_to(ROOT)}:{line}: {text}"
        for path in FILES
        if path.relative_to(ROOT).parts[0] == folder
        for line, text in template_faults(path)
    ]
    assert not faults, "\n".join(faults)


def test_the_reader_of_sources_sees_what_it_should(tmp_path):
    source = """
FACTS = {"A": "a caption here"}
def page(report, progress, axes, x, rows):
    report.heading("Some heading").facts([("A name", f"{x:.1f} mm"), (tr("Fine"), f"{x} rad")])
    report.picture(rows, FACTS["A"])
    text = "never mind" if x else tr("fine {x}", x=x)
    progress.warning(text)
    axes.set_xlabel(label_text("time (days)"))
    axes.plot(x, label="fitted")
    for _, name in (("id", "first one"), ("other", tr("second"))):
        axes.set_title(name)
    tell_it(axes, "by argument")
def tell_it(axes, text):
    axes.set_ylabel(text)
"""
    path = tmp_path / "shown.py"
    path.write_text(source, encoding="utf-8")
    texts = [text.strip() for _, text in find_untranslated(path)]
    assert texts == ["a caption here", "A name", "Some heading", "never mind", "fitted", "first one", "by argument"]
