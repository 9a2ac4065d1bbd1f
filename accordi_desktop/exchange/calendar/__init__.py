# SPDX-License-Identifier: EUPL-1.2
"""Calendar files and prepared e-mails."""
