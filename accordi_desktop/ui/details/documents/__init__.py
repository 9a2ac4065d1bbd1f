# SPDX-License-Identifier: EUPL-1.2
"""The documents of an agreement in the details: their list, attaching them, and a PDF page by page."""
