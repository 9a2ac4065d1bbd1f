# SPDX-License-Identifier: EUPL-1.2
"""The commands of the command line, one module each."""
