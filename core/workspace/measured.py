"""What was measured in a workspace: evaluations of recommenders and tunings, kept with the corpus they belong to."""

from __future__ import annotations

from core.recommend.evaluation.protocol import Protocol
from core.recommend.evaluation.results import Evaluation, Tuning
from core.types import TrainingSettings
from core.workspace import identity, measured_codecs
from core.workspace.contrasts import Contrasts
from core.workspace.files import remove_folder
from core.workspace.infos import EvaluationInfo, Kind, TuningInfo, evaluation_info, tuning_info

ASKED_BY_DEFAULT = Protocol()
MOST_BYTES = 1_000_000
"""Tables of a few hundred rows and a record: never more."""


class Measured(Contrasts):
    """Evaluations, tunings and contrasts of a workspace.

    Saving and loading raise as in `core.workspace.Workspace`; saving also ``errors-artifact-missing`` if the corpus is
    gone.
    """

    def save_evaluation(
        self,
        evaluation: Evaluation,
        *,
        corpus_id: str,
        settings: TrainingSettings,
        protocol: Protocol = ASKED_BY_DEFAULT,
    ) -> str:
        """Keep a measurement; returns its id.

        Parameters
        ----------
        corpus_id, settings, protocol
            As asked for: the same request finds it again (`find_evaluation`).
        """
        self.check_corpus(corpus_id)
        meta = {"corpus_id": corpus_id, "settings": settings.to_json(), "protocol": protocol.to_json()}
        return self.save(
            "evaluation",
            identity.evaluation_id(corpus_id, settings, protocol),
            MOST_BYTES,
            meta,
            lambda writer: measured_codecs.write_evaluation(writer, evaluation),
        )

    def find_evaluation(
        self, corpus_id: str, settings: TrainingSettings, protocol: Protocol = ASKED_BY_DEFAULT
    ) -> str | None:
        """The measurement of a training with these settings on this corpus, if it is here."""
        return self.found("evaluation", identity.evaluation_id(corpus_id, settings, protocol))

    def evaluations(self, corpus_id: str | None = None) -> list[EvaluationInfo]:
        """The measurements on a corpus (None: all), oldest first."""
        return [info for info in self.infos("evaluation", evaluation_info) if corpus_id in (None, info.corpus_id)]

    def evaluation_info(self, evaluation_id: str) -> EvaluationInfo:
        """The record of one measurement."""
        return self.info("evaluation", evaluation_id, evaluation_info)

    def evaluation(self, evaluation_id: str) -> Evaluation:
        """A measurement."""
        return measured_codecs.read_evaluation(*self.meta_of("evaluation", evaluation_id))

    def save_tuning(
        self, tuning: Tuning, *, corpus_id: str, given: TrainingSettings, protocol: Protocol = ASKED_BY_DEFAULT
    ) -> str:
        """Keep a tuning; returns its id.

        Parameters
        ----------
        corpus_id, given, protocol
            As asked for: the same request finds it again (`find_tuning`), unless it was stopped early.
        """
        self.check_corpus(corpus_id)
        meta = {"corpus_id": corpus_id, "given": given.to_json(), "protocol": protocol.to_json()}
        return self.save(
            "tuning",
            identity.tuning_id(corpus_id, given, protocol, tuning),
            MOST_BYTES,
            meta,
            lambda writer: measured_codecs.write_tuning(writer, tuning),
        )

    def find_tuning(self, corpus_id: str, given: TrainingSettings, protocol: Protocol = ASKED_BY_DEFAULT) -> str | None:
        """The tuning that starts from these settings, if it is here and ran to its end."""
        return self.found("tuning", identity.tuning_id(corpus_id, given, protocol))

    def tunings(self, corpus_id: str | None = None) -> list[TuningInfo]:
        """The tunings on a corpus (None: all), oldest first."""
        return [info for info in self.infos("tuning", tuning_info) if corpus_id in (None, info.corpus_id)]

    def tuning_info(self, tuning_id: str) -> TuningInfo:
        """The record of one tuning."""
        return self.info("tuning", tuning_id, tuning_info)

    def tuning(self, tuning_id: str) -> Tuning:
        """A tuning."""
        return measured_codecs.read_tuning(*self.meta_of("tuning", tuning_id))

    def delete_measurements(self, corpus_id: str) -> None:
        """Delete everything that was measured on a corpus."""
        self.check_writable()
        kinds: tuple[tuple[Kind, list[str]], ...] = (
            ("evaluation", [info.id for info in self.evaluations(corpus_id)]),
            ("tuning", [info.id for info in self.tunings(corpus_id)]),
            ("contrast", [info.id for info in self.contrasts() if info.corpus_id == corpus_id]),
        )
        for kind, found in kinds:
            for artifact_id in found:
                remove_folder(self.folder_of(kind, artifact_id))
