# SPDX-License-Identifier: EUPL-1.2
"""Rules on text: folding for search, file names, country names."""
