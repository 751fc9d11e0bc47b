"""The command `python -m entente_engine.rebuild OLDER.onnx NEW.onnx`.

It puts the numbers of an older int8 export into the graph of today.
"""

import argparse
from pathlib import Path

from .export import write
from .int8 import read_older


def main() -> None:
    """Parses the command line and rebuilds."""
    parser = argparse.ArgumentParser(prog="entente_engine.rebuild", description=__doc__)
    parser.add_argument("older", type=Path)
    parser.add_argument("new", type=Path)
    arguments = parser.parse_args()
    write(read_older(arguments.older), arguments.new)


if __name__ == "__main__":
    main()
