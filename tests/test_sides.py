"""What can be compared: folders, files, and either at a commit of a real git repository."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.problems import SpecError
from generator.review import CompareError, review
from generator.review.changes import Review
from tests.support.repository import EDITED, SPEC, Repository


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repository:
    made = Repository(tmp_path / "repository")
    made.commit({"specs/acme.yaml": SPEC})
    made.commit({"specs/acme.yaml": EDITED})
    monkeypatch.chdir(made.folder)
    return made


def told(found: Review) -> list[str]:
    return [
        f"{change.place} {change.first.rule.id} {change.first.location}" for change in found.changes
    ]


TYPE = "specs/acme.yaml:21:15 response.property.type.changed Message.size"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("HEAD~1:specs", "HEAD:specs"),
        ("HEAD~1:specs", "specs"),
        ("HEAD~1:specs/", "main:specs/acme.yaml".rpartition("/")[0]),
        ("HEAD~1:specs/acme.yaml", "HEAD:specs/acme.yaml"),
        ("HEAD~1:specs/acme.yaml", "specs/acme.yaml"),
    ],
)
def test_a_commit_a_folder_and_a_file_are_compared_alike(
    repository: Repository, old: str, new: str
) -> None:
    assert told(review(old, new)) == [TYPE]


def test_neither_the_work_tree_nor_the_index_is_touched(repository: Repository) -> None:
    (repository.folder / "specs/acme.yaml").write_text(SPEC.replace("Acme", "Edited"), "utf-8")
    (repository.folder / "untracked.txt").write_text("mine", "utf-8")
    before = repository.git("status", "--porcelain=v2", "--branch"), sorted(Path().rglob("*"))
    review("HEAD~1:specs", "HEAD:specs")
    assert before == (
        repository.git("status", "--porcelain=v2", "--branch"),
        sorted(Path().rglob("*")),
    )


def test_a_bare_repository_is_enough(
    repository: Repository, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    repository.git("clone", "--quiet", "--bare", ".", str(tmp_path / "bare"))
    monkeypatch.chdir(tmp_path / "bare")
    assert told(review("HEAD~1:specs", "HEAD:specs")) == [TYPE]


def test_attributes_that_hide_files_from_archives_hide_nothing_here(
    repository: Repository,
) -> None:
    repository.commit({".gitattributes": "specs export-ignore\n"})
    repository.commit({"specs/acme.yaml": SPEC})
    assert len(told(review("HEAD~1:specs", "HEAD:specs"))) == 1


def test_parts_in_sub_folders_are_read_at_the_same_commit(repository: Repository) -> None:
    """A `$ref` of an old spec must not lead into the files of today."""
    shared = SPEC.replace("size: {type: integer}", "size: {$ref: 'parts/size.yaml'}")
    repository.commit({"specs/acme.yaml": shared, "specs/parts/size.yaml": "type: integer\n"})
    repository.commit({"specs/parts/size.yaml": "type: string\n"})
    (found,) = review("HEAD~1:specs", "HEAD:specs").changes
    assert found.first.rule.id.endswith("type.changed")
    assert (found.first.before, found.first.after) == ("integer", "string")
    assert found.place.file == "specs/parts/size.yaml"


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        ("nowhere", "specs", "does not exist"),
        ("nothing:specs", "specs", "git cannot find commit"),
        ("HEAD:nowhere", "specs", "'nowhere' does not exist at HEAD"),
        ("--upload-pack=x:specs", "specs", "git cannot find commit"),
        ("HEAD:specs", "specs/acme.yaml", "a folder and a file"),
        ("HEAD:README", "specs", "'README' does not exist"),
        ("empty", "specs", "holds no specs"),
    ],
)
def test_what_cannot_be_compared_is_said(
    repository: Repository, old: str, new: str, why: str
) -> None:
    Path("empty").mkdir()
    with pytest.raises(CompareError, match=why):
        review(old, new)


def test_outside_of_a_repository_a_commit_cannot_be_meant(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    with pytest.raises(CompareError, match="run this in a git repository"):
        review("HEAD:specs", "HEAD~1:specs")


def test_a_link_in_a_commit_is_refused_rather_than_left_out(repository: Repository) -> None:
    Path("specs/other.yaml").symlink_to("acme.yaml")
    repository.commit({})
    with pytest.raises(CompareError, match="is a link"):
        review("HEAD~1:specs", "HEAD:specs")


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("openapi: [", "yaml"),
        ("- a list", "openapi"),
        (SPEC.replace("required: [id]", "required: id"), "openapi"),
        (SPEC.replace('schemas/Message"', 'schemas/Nothing"'), "ref"),
        (SPEC.replace('{$ref: "#/components/schemas/Message"}', '{$ref: "#/components/x"}'), "ref"),
        (SPEC.replace("openapi: 3.1.0", "swagger: '2.0'"), "openapi"),
    ],
)
def test_a_spec_that_is_not_valid_is_a_problem_at_its_place(
    repository: Repository, text: str, rule: str
) -> None:
    repository.commit({"specs/acme.yaml": text})
    repository.commit({"specs/acme.yaml": SPEC})
    with pytest.raises(SpecError) as raised:
        review("HEAD~1:specs", "HEAD:specs")
    assert {(p.location.file, p.rule) for p in raised.value.problems} == {("specs/acme.yaml", rule)}


def test_a_spec_that_comes_or_goes_is_a_change(repository: Repository) -> None:
    repository.commit({"specs/more.yaml": SPEC})
    (come,) = review("HEAD~1:specs", "HEAD:specs").changes
    (gone,) = review("HEAD:specs", "HEAD~1:specs").changes
    assert (come.provider, come.first.rule.id, come.verdict.word) == (
        "more",
        "python.provider.package.added",
        "info",
    )
    assert (gone.first.rule.id, gone.verdict.word) == (
        "python.provider.package.removed",
        "breaking",
    )


def test_files_of_any_name_are_compared(tmp_path: Path) -> None:
    """They need not be fit to become packages."""
    (tmp_path / "Base 1.0.yaml").write_text(SPEC, "utf-8")
    (tmp_path / "class.yaml").write_text(EDITED, "utf-8")
    found = review(tmp_path / "Base 1.0.yaml", tmp_path / "class.yaml")
    assert [str(change.first.location) for change in found.changes] == ["Message.size"]
    assert found.notes == ()
