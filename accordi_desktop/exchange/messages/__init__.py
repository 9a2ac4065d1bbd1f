# SPDX-License-Identifier: EUPL-1.2
"""E-mails and PDF as plain text: sender, day, subject and what they say."""
