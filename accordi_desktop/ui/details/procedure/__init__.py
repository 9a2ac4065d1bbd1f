# SPDX-License-Identifier: EUPL-1.2
"""The procedure (iter) before a signature or a renewal, as a checklist in the details."""
