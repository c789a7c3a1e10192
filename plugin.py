"""The plugin: a translator and a Processing provider."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator


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
        from .algorithms.provider import QuakeSarProvider

        self._provider = QuakeSarProvider()
        registry = QgsApplication.processingRegistry()
        if registry.addProvider(self._provider):
            self._provider.refreshAlgorithms()  # the models find our tools only now

    def initGui(self):
        """Register the provider in the window."""
        self.initProcessing()

    def unload(self):
        """Take the provider and the translator back."""
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
