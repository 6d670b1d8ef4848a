"""Where the frozen program starts; the same as `python -m community_desk`."""

import sys

from community_desk.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
