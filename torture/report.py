"""What a part of `make torture` has to say."""

from dataclasses import dataclass, field


@dataclass(slots=True)
class Report:
    """Rows of figures, each with its name, and whether all is as it must be."""

    rows: list[tuple[str, str]] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    """One line for each thing that is not as it must be."""

    def add(self, name: str, value: object) -> None:
        """One figure."""
        self.rows.append((name, str(value)))

    def expect(self, holds: bool, fault: str) -> None:
        """Note a fault unless something holds."""
        if not holds:
            self.faults.append(fault)

    def table(self) -> str:
        """As Markdown, faults below."""
        lines = ["| what | figure |", "| --- | --- |", *(f"| {name} | {value} |" for name, value in self.rows)]
        return "\n".join([*lines, *(f"\n**Fault:** {fault}" for fault in self.faults)])
