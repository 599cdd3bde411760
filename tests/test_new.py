"""`dlrgen new` writes a spec that is right as it is, and the guide shows it."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from generator import cli, naming
from generator.build import providers
from generator.new import NewError, new
from generator.text import Text
from tests.support.folders import files_of
from tests.support.paths import SPECS

DAY = date(2026, 11, 21)
GUIDE = SPECS / "README.md"


def test_the_guide_shows_its_output_word_for_word(tmp_path: Path) -> None:
    """That of the command which the guide prints, on the day of the guide, beside our schema."""
    page = GUIDE.read_text("utf-8")
    assert 'dlrgen new acme --title "Acme Messaging"' in page
    (tmp_path / "schema").mkdir()
    (tmp_path / "schema/dlrgen.schema.json").write_text("{}")
    written = new("acme", "Acme Messaging", tmp_path, DAY).read_text("utf-8")
    shown, *_ = re.findall(r"```yaml\n(.*?)```", page, re.DOTALL)
    assert shown == written


def test_what_is_written_is_valid_and_generates(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A folder that does not exist is made; where there is no schema, no line names one."""
    monkeypatch.chdir(tmp_path)
    assert cli.main(["new", "acme"]) == 0
    assert capsys.readouterr().out.startswith("specs/acme.yaml written")
    text = (tmp_path / "specs/acme.yaml").read_text("utf-8")
    assert text.startswith("openapi: 3.1.0\ninfo:\n  title: Acme\n")
    assert f'read: "{date.today()}"' in text
    assert cli.main(["generate"]) == 0
    client = (tmp_path / "generated/acme/client.py").read_text("utf-8")
    assert "class AcmeClient(" in client
    assert "ACME_TOKEN" in client


@pytest.mark.parametrize(
    ("name", "title", "prefix", "variable"),
    [
        ("line", "Line", "Line", "LINE_TOKEN"),
        ("my_shop_2", "My Shop 2", "MyShop2", "MY_SHOP_2_TOKEN"),
        ("bulk2sms", "Bulk2sms", "Bulk2sms", "BULK2SMS_TOKEN"),
        ("null", "Null", "Null", "NULL_TOKEN"),
        ("on", "On", "On", "ON_TOKEN"),
    ],
)
def test_names_follow_from_the_name(
    tmp_path: Path, name: str, title: str, prefix: str, variable: str
) -> None:
    new(name, None, tmp_path, DAY)
    (provider,) = providers(tmp_path)
    assert (provider.package, provider.title) == (name, Text(title))
    assert provider.prefix == prefix
    (credential,) = provider.credentials
    assert credential.variables == (Text(variable),)


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("Acme", "'Acme' cannot be a package name; write lower case, e.g. `acme`"),
        ("acme-mail", "e.g. `acme_mail`"),
        ("2way", "e.g. `value_2way`"),
        ("_acme", "e.g. `acme`"),
        ("../acme", "e.g. `acme`"),
        ("a/b", "e.g. `a_b`"),
        ("é", "e.g. `my_provider`"),
        ("", "e.g. `my_provider`"),
        (".", "e.g. `my_provider`"),
        ("x\n", "'x\\n' cannot be"),
        ("class", "try `class_messages`"),
        ("delivery", "try `delivery_messages`"),
        ("com1", "try `com1_messages`"),
        ("async_", "try `async_messages`"),  # AsyncClient is a class of the runtime
    ],
)
def test_a_name_that_does_not_fit_is_refused_with_one_that_does(
    tmp_path: Path, name: str, message: str
) -> None:
    with pytest.raises(NewError) as caught:
        new(name, None, tmp_path, DAY)
    assert message in str(caught.value)
    assert str(caught.value).isprintable()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", sorted(naming.RESERVED_PACKAGES))
def test_what_is_reserved_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(NewError):
        new(name, None, tmp_path, DAY)


@pytest.mark.parametrize("suffix", ["yaml", "yml", "json"])
def test_nothing_is_overwritten(
    tmp_path: Path, suffix: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """A spec of that name in another form would become the same package."""
    (tmp_path / f"acme.{suffix}").write_text("mine")
    assert cli.main(["new", "acme", "--specs", str(tmp_path)]) == 2
    assert capsys.readouterr().err == (
        f"dlrgen: {tmp_path}/acme.{suffix} already exists; nothing was written\n"
    )
    assert files_of(tmp_path) == {f"acme.{suffix}": "mine"}


def test_a_file_that_differs_in_case_alone_is_in_the_way(tmp_path: Path) -> None:
    """`check` would refuse the two together."""
    (tmp_path / "Acme.yml").write_text("mine")
    with pytest.raises(NewError, match=r"Acme\.yml already exists"):
        new("acme", None, tmp_path, DAY)
    assert files_of(tmp_path) == {"Acme.yml": "mine"}


def test_nothing_is_written_through_a_symbolic_link(tmp_path: Path) -> None:
    (tmp_path / "acme.yaml").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(NewError, match="already exists"):
        new("acme", None, tmp_path, DAY)
    assert not (tmp_path / "elsewhere").exists()


def test_a_folder_that_cannot_be_made_is_said_in_words(tmp_path: Path) -> None:
    (tmp_path / "specs").write_text("a file")
    with pytest.raises(NewError, match=r"specs already exists"):
        new("acme", None, tmp_path / "specs", DAY)
    with pytest.raises(NewError, match=r"acme\.yaml cannot be written: not a directory"):
        new("acme", None, tmp_path / "specs/below", DAY)


def test_a_name_that_is_too_long_for_a_file_is_said_in_words(tmp_path: Path) -> None:
    with pytest.raises(NewError, match=r"a\.yaml cannot be written: file name too long"):
        new("a" * 300, None, tmp_path, DAY)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "title", ["Acme: #1 {x}, 'q' \"q\" \\", "Città 😀", "no", "1e3", "- x", "*"]
)
def test_a_title_of_any_kind_is_the_title_of_the_provider(tmp_path: Path, title: str) -> None:
    new("acme", title, tmp_path, DAY)
    (provider,) = providers(tmp_path)
    assert provider.title == Text(title)


@pytest.mark.parametrize("title", ["", "  ", "a\nb", "a\x1b[31m", "a\u2028b", "\u202egnp"])
def test_a_title_is_one_line_that_can_be_printed(tmp_path: Path, title: str) -> None:
    with pytest.raises(NewError, match="one line"):
        new("acme", title, tmp_path, DAY)
    assert list(tmp_path.iterdir()) == []
