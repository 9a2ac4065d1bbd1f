# SPDX-License-Identifier: EUPL-1.2
"""A folder of files, matched by their names to the agreements that they are attached to."""
