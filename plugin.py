"""The plugin: a translator and a Processing provider."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTimer, QTranslator

from .core import words


class QuakeSarPlugin:
    """What QGIS loads; the same in the window and in qgis_process.

    Parameters
    ----------
    iface : QgisInterface or None
        The window; None under qgis_process.
    """

    def __init__(self, iface):
        self._iface = iface
        self._provider = None
        self._entries = ()
        self._translator = self._load_translator()

    @staticmethod
    def _load_translator():
        """Install the translation of the user's language, or of the language without its country; tell core of it."""
        locale = QgsApplication.locale()
        folder = Path(__file__).parent / "i18n"
        chinese = ("zh_CN",) if locale.startswith("zh") else ()  # QGIS calls its Chinese zh-Hans and zh-Hant
        for name in (locale, locale[:2], *chinese):
            file = folder / f"quakesar_{name}.qm"
            translator = QTranslator()
            if file.exists() and translator.load(str(file)):
                QCoreApplication.installTranslator(translator)
                words.use(name)
                return translator
        return None

    def initProcessing(self):
        """Register the provider; qgis_process calls this alone."""
        self._add_provider()
        if self._provider is not None:
            self._provider.add_models()  # no toolbox is there to be told of a refresh

    def _add_provider(self):
        from .algorithms import settings
        from .algorithms.provider import QuakeSarProvider

        settings.migrate()
        provider = QuakeSarProvider()
        if QgsApplication.processingRegistry().addProvider(provider):
            self._provider = provider

    def _add_models(self):
        """Load the algorithms a second time, now with the models."""
        if self._provider is not None:
            self._provider.refreshAlgorithms()

    def initGui(self):
        """Register the provider, the layout templates and the doors to the docks in the window."""
        from .ui.entry import GuideEntry, WorkbenchEntry
        from .ui.templates import register_templates

        self._add_provider()
        QTimer.singleShot(0, self._add_models)  # when QGIS has started
        register_templates()
        if self._iface is not None:
            self._entries = WorkbenchEntry(self._iface), GuideEntry(self._iface)

    def unload(self):
        """Take the docks, the provider, the templates and the translator back, each whatever befalls the others."""
        from .ui.templates import remove_templates

        with ExitStack() as parts:
            if self._translator is not None:
                parts.callback(QCoreApplication.removeTranslator, self._translator)
                parts.callback(words.use, words.ENGLISH)
            if self._provider is not None:
                parts.callback(QgsApplication.processingRegistry().removeProvider, self._provider)
            for entry in self._entries:
                parts.callback(entry.remove)
            parts.callback(remove_templates)
            self._provider = self._translator = None
            self._entries = ()
