# SPDX-License-Identifier: EUPL-1.2
"""The page for the public: what is published of the agreements, as HTML that asks nothing of any server."""
