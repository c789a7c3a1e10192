"""The archive, its metadata, and what the site's scanners and Qt 6 would say."""

import configparser
import importlib.util
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tools"))

import translations  # noqa: E402
import validate_zip  # noqa: E402
from quakesar.core.version import __version__  # noqa: E402

SHIPPED = ("__init__.py", "plugin.py", "algorithms", "core", "ui")


@pytest.fixture(scope="module")
def metadata():
    parser = configparser.ConfigParser()
    parser.optionxform = str
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    return dict(parser.items("general"))


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    """An archive of the working tree, with the rules of .gitattributes."""
    if shutil.which("git") is None or not (ROOT / ".git").exists():
        pytest.skip("no git checkout")
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    ).stdout.split("\0")  # fmt: skip
    names = [name for name in listed if name and (ROOT / name).is_file()]
    checked = subprocess.run(
        ["git", "check-attr", "--stdin", "-z", "export-ignore"],
        cwd=ROOT, capture_output=True, text=True, check=True,
        input="\0".join([*names, *{str(p) for n in names for p in list(Path(n).parents)[:-1]}]),
    ).stdout.split("\0")  # fmt: skip
    ignored = {checked[i] for i in range(0, len(checked) - 2, 3) if checked[i + 2] == "set"}
    path = tmp_path_factory.mktemp("dist") / "quakesar.zip"
    with zipfile.ZipFile(path, "w") as made:
        for name in names:
            if not ignored.intersection([name, *map(str, Path(name).parents)]):
                made.write(ROOT / name, f"quakesar/{name}")
    return path


def test_versions_agree(metadata):
    assert metadata["version"] == __version__


def test_metadata_states_the_range_of_versions_and_the_provider(metadata):
    assert metadata["qgisMinimumVersion"] == "3.22"
    assert metadata["qgisMaximumVersion"] == "4.99"
    assert metadata["hasProcessingProvider"] == "yes"
    assert "numba" in metadata["about"], "every external library is stated, with how to get it"


def test_archive_is_what_the_site_accepts(archive):
    assert validate_zip.validate(archive) == []


def test_validator_finds_faults(tmp_path):
    bad = tmp_path / "bad.zip"
    with zipfile.ZipFile(bad, "w") as made:
        made.writestr("quake-sar/__init__.py", "")
        made.writestr("quake-sar/tests/test_x.py", "")
        made.writestr("quake-sar/.hidden", "")
        made.writestr("quake-sar/lib.so", "")
        made.writestr("quake-sar/metadata.txt", "[general]\nname=x\nversion=1.0\nabout=<b>x</b>\nsupportsQt6=True\n")
    text = "\n".join(validate_zip.validate(bad))
    for words in ("identifier", "not for users", "hidden", "binary", "LICENSE", "X.Y.Z", "HTML", "supportsQt6", "icon"):
        assert words in text, words


def test_licence_is_the_full_text():
    text = (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert "GNU GENERAL PUBLIC LICENSE" in text
    assert "Version 2, June 1991" in text
    assert "END OF TERMS AND CONDITIONS" in text


def test_bandit_is_clean():
    if importlib.util.find_spec("bandit") is None:
        pytest.skip("bandit is not installed")
    done = subprocess.run(
        [sys.executable, "-m", "bandit", "-q", "-r", *SHIPPED], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout[-3000:]


def test_nothing_in_the_tree_names_a_place_of_one_machine():
    listed = [p for entry in (*SHIPPED, "tests", "tools", "bench", "docs") for p in (ROOT / entry).rglob("*.*")]
    listed += [ROOT / name for name in ("plugin.py", "metadata.txt", "Makefile", "CONTRIBUTING.md", "pyproject.toml")]
    words = tuple("/" + word for word in ("work/", "root/", "home/"))
    for path in listed:
        if path.suffix in (".py", ".md", ".txt", ".toml", ".svg", ".qml", ".model3", ".ts") or path.name == "Makefile":
            text = path.read_text(encoding="utf-8")
            assert not [word for word in words if word in text], path


def test_qt6_would_accept_the_plugin():
    if importlib.util.find_spec("qgis") is None:
        pytest.skip("needs the classes of QGIS")
    import check_qt6

    found = [f for path in check_qt6.files() for f in check_qt6.check_text(path.read_text(encoding="utf-8"), path.name)]
    assert found == []


def test_qt6_check_finds_faults():
    if importlib.util.find_spec("qgis") is None:
        pytest.skip("needs the classes of QGIS")
    import check_qt6

    text = (
        "from PyQt5.QtCore import Qt\n"
        "from qgis.core import QgsProcessing, Qgis\n"
        "a = QgsProcessing.TypeRaster\n"
        "b = QgsProcessing.SourceType.TypeRaster\n"
        "c = Qgis.Critical\n"
        "d = Qgis.MessageLevel.Critical\n"
        "dialog.exec_()\n"
    )
    lines = [finding.split(":")[1] for finding in check_qt6.check_text(text, "x")]
    assert lines == ["1", "3", "5", "7"]


def test_every_text_is_in_the_translation_files():
    texts = set(translations.collect())
    assert len(texts) > 50
    for language in translations.LANGUAGES:
        path = ROOT / "i18n" / f"quakesar_{language}.ts"
        known = {m.findtext("source") for m in translations.ElementTree.parse(path).getroot().iter("message")}
        assert texts <= known, f"run `make translations`: {sorted(texts - known)[:3]}"


def test_placeholders_survive_translation():
    import string

    for language in translations.LANGUAGES:
        pairs = translations.read_translations(ROOT / "i18n" / f"quakesar_{language}.ts")
        for source, translation in pairs.items():
            fields = [{name for _, name, _, _ in string.Formatter().parse(t) if name} for t in (source, translation)]
            assert fields[0] == fields[1], source
