# SPDX-License-Identifier: EUPL-1.2
"""The manual inside the program: chapters to read and to search."""
