# SPDX-License-Identifier: EUPL-1.2
"""One module a step, numbered; the number is what the file keeps as its schema version."""
