"""The plugin: a translator and a Processing provider."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTimer, QTranslator


class QuakeSarPlugin:
    """What QGIS loads; the same in the window and in qgis_process.

    Parameters
    ----------
    iface : QgisInterface or None
        The window; None under qgis_process.
    """

    def __init__(self, iface):
        self._iface = iface
        self._provider = self._entry = None
        self._translator = self._load_translator()

    @staticmethod
    def _load_translator():
        """Install the translation of the user's language, or of the language without its country."""
        locale = QgsApplication.locale()
        folder = Path(__file__).parent / "i18n"
        for name in (locale, locale[:2]):
            file = folder / f"quakesar_{name}.qm"
            translator = QTranslator()
            if file.exists() and translator.load(str(file)):
                QCoreApplication.installTranslator(translator)
                return translator
        return None

    def initProcessing(self):
        """Register the provider; qgis_process calls this alone."""
        self._add_provider()
        if self._provider is not None:
            self._provider.add_models()  # no toolbox is there to be told of a refresh

    def _add_provider(self):
        from .algorithms.provider import QuakeSarProvider

        provider = QuakeSarProvider()
        if QgsApplication.processingRegistry().addProvider(provider):
            self._provider = provider

    def _add_models(self):
        """Load the algorithms a second time: only now do the models find our tools."""
        if self._provider is not None:
            self._provider.refreshAlgorithms()

    def initGui(self):
        """Register the provider, the layout templates and the door to the workbench in the window."""
        from .ui.entry import WorkbenchEntry
        from .ui.templates import register_templates

        self._add_provider()
        QTimer.singleShot(0, self._add_models)  # they take longer than all the rest, and QGIS is still starting
        register_templates()
        if self._iface is not None:
            self._entry = WorkbenchEntry(self._iface)

    def unload(self):
        """Take the workbench, the provider, the templates and the translator back."""
        from .ui.templates import remove_templates

        remove_templates()
        if self._entry is not None:
            self._entry.remove()
            self._entry = None
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
