# SPDX-License-Identifier: EUPL-1.2
"""PDF files read in a process of their own, which a hostile or broken file may crash, and shown by page."""
