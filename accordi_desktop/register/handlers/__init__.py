# SPDX-License-Identifier: EUPL-1.2
"""How each command is carried out inside a revision, one module a subject."""
