"""`python -m generator`: the same as the `dlrgen` command."""

import sys

from generator.start import main

if __name__ == "__main__":
    sys.exit(main())
