# SPDX-License-Identifier: EUPL-1.2
"""PDF read in a process of its own, so that a hostile or broken file harms nobody, and shown page by page."""
