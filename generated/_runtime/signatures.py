# Generated from generator/runtime/_runtime/signatures.py. Do not edit.
"""Verifying the sender: signatures and shared secrets, compared in constant time.

These functions raise rather than return a result, which callers might forget to check.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from base64 import b64decode

from .bodies import raw
from .errors import SignatureError

_HEX = re.compile(r"[0-9A-Fa-f]{64}")
_BASE64 = re.compile(r"[A-Za-z0-9+/]{43}")


def verify_hmac_sha256(
    signed: bytes, signature: str | None, secret: str | bytes, *, encoding: str = ""
) -> None:
    """Raise unless the bytes were signed with the secret.

    Args:
        signed: Exactly the bytes that were signed.
        signature: Value of the header, with or without `sha256=`; None if it is missing.
        secret: The shared key; a string is encoded as UTF-8.
        encoding: `hex` (either letter case) or `base64` (standard or URL-safe alphabet, with or
            without padding); if empty, both are accepted, as their lengths differ.

    Raises:
        SignatureError: the signature is missing, malformed or does not match.
        ValueError: the secret is empty, so anyone could sign.
    """
    key = _key(secret)
    given = _digest(signature, encoding) if isinstance(signature, str) else None
    if given is None:
        raise SignatureError("the signature is missing or malformed")
    if not hmac.compare_digest(hmac.digest(key, raw(signed), "sha256"), given):
        raise SignatureError("the signature does not match the body")


def verify_secret(given: str | None, expected: str) -> None:
    """Raise unless a call brings the shared secret.

    For providers that sign nothing: put a long random secret into the callback URL, as part of
    its path or query, and pass what the call brought. Keep such URLs out of access logs.

    Raises:
        SignatureError: it is missing or wrong.
        ValueError: the expected secret is empty, so anyone would know it.
    """
    key = _key(expected)
    # Digests all have one length, so the time does not reveal the length of the secret.
    told = (given if isinstance(given, str) else "").encode("utf-8", "surrogatepass")
    if not hmac.compare_digest(hashlib.sha256(key).digest(), hashlib.sha256(told).digest()):
        raise SignatureError("the secret is missing or wrong")


def _key(secret: str | bytes) -> bytes:
    key = secret.encode() if isinstance(secret, str) else secret
    if not key:
        raise ValueError("the secret is empty")
    return key


def _digest(signature: str, encoding: str) -> bytes | None:
    text = re.sub(r"^sha256=", "", signature.strip(), flags=re.IGNORECASE)
    if encoding != "base64" and _HEX.fullmatch(text):
        return bytes.fromhex(text)
    text = text.translate({ord("-"): "+", ord("_"): "/"}).rstrip("=")
    return b64decode(f"{text}=") if encoding != "hex" and _BASE64.fullmatch(text) else None
