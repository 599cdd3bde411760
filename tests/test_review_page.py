"""The page of a review in a real browser: from disk, without a network, for everybody.

Debian's chromium, driven by playwright. Screenshots are kept where `DLRGEN_ARTEFACTS` says.
"""

from __future__ import annotations

import itertools
import os
import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Request, Route, expect, sync_playwright

from generator.review.changes import Review
from generator.review.report import printed
from tests.support import reviews

CHROMIUM = shutil.which("chromium")

pytestmark = pytest.mark.skipif(
    CHROMIUM is None, reason="there is no chromium on the PATH; `apt-get install chromium`"
)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as driver:
        found = driver.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield found
        found.close()


@dataclass
class Watched:
    """What a page did behind its reader's back."""

    requests: list[str] = field(default_factory=list[str])
    complaints: list[str] = field(default_factory=list[str])


Opened = Callable[..., tuple[Page, Watched]]


@pytest.fixture
def opened(browser: Browser, tmp_path: Path) -> Iterator[Opened]:
    """Opens the page of a review from disk."""
    contexts = []

    def open_(review: Review, **options: object) -> tuple[Page, Watched]:
        path = tmp_path / "review.html"
        path.write_text(printed(review, "html"), "utf-8")
        context = browser.new_context(offline=True, **options)  # type: ignore[arg-type]
        contexts.append(context)
        page, watched = context.new_page(), Watched()

        def requested(route: Route, request: Request) -> None:
            watched.requests.append(request.url)
            route.continue_()

        context.route("**/*", requested)
        page.on("console", lambda message: watched.complaints.append(message.text))
        page.on("pageerror", lambda error: watched.complaints.append(str(error)))
        page.goto(path.as_uri())
        return page, watched

    yield open_
    for context in contexts:
        context.close()


def keep(page: Page, name: str) -> None:
    """A screenshot, if somebody keeps it."""
    if folder := os.environ.get("DLRGEN_ARTEFACTS"):
        Path(folder).mkdir(parents=True, exist_ok=True)
        page.screenshot(path=Path(folder, f"review-{name}.png"), full_page=True)


def shown(page: Page) -> set[str]:
    """Identities of the changes that can be seen."""
    cards = page.locator(".card:visible").all()
    return {str(card.get_attribute("id")).removeprefix("c-") for card in cards}


ALL = {change.id for change in reviews.sample().changes}
EXPIRED, HELD, SENDER, LENGTH, GONE = (change.id for change in reviews.sample().changes)


@pytest.mark.parametrize("name", ["sample", "drawn", "unchanged", "hostile"])
def test_a_page_loads_only_itself_and_nothing_complains(name: str, opened: Opened) -> None:
    page, watched = opened(getattr(reviews, name)())
    assert watched.requests == [page.url]
    assert page.url.startswith("file:")
    assert not watched.complaints
    assert page.locator("h1").inner_text() == "Spec review"


def test_the_policy_of_the_page_forbids_scripts_and_styles_that_are_not_its_own(
    opened: Opened,
) -> None:
    page, watched = opened(reviews.sample())
    page.evaluate("""() => {
        document.body.insertAdjacentHTML("beforeend", '<img src="x.png" onerror="window.ran = 1">');
        const script = document.createElement("script");
        script.textContent = "window.ran = 1";
        document.body.append(script);
    }""")
    page.wait_for_timeout(100)
    assert page.evaluate("window.ran") is None
    assert len([told for told in watched.complaints if "Content Security Policy" in told]) >= 2


@pytest.mark.parametrize(
    ("act", "left"),
    [
        (lambda page: page.get_by_label("Provider").select_option("acme"), {EXPIRED, HELD, SENDER}),
        (lambda page: page.get_by_label("breaking", exact=True).uncheck(), {HELD, LENGTH, GONE}),
        (lambda page: page.get_by_label("approved", exact=True).uncheck(), ALL - {GONE}),
        (lambda page: page.get_by_label("status", exact=True).uncheck(), ALL - {EXPIRED}),
        (lambda page: page.get_by_label("Search").fill("held"), {HELD}),
        (lambda page: page.get_by_label("Search").fill("REQUIRED sender"), {SENDER}),
        (lambda page: page.get_by_label("Search").fill(GONE), {GONE}),
        (lambda page: page.get_by_label("Search").fill("webhook report"), {EXPIRED}),
        (lambda page: page.get_by_label("Search").fill("nowhere"), set()),
    ],
    ids=["provider", "verdict", "approved", "layer", "word", "words", "id", "operation", "none"],
)
def test_filters_hide_the_others_and_reset_shows_all(
    act: Callable[[Page], None], left: set[str], opened: Opened
) -> None:
    page, _ = opened(reviews.sample())
    assert shown(page) == ALL
    act(page)
    assert shown(page) == left
    expect(page.get_by_role("status")).to_have_text(f"{len(left)} of 5 changes shown")
    expect(page.get_by_text("No change matches the filter.")).to_be_visible(visible=not left)
    groups = page.locator(".group:visible").all()
    assert all(group.locator(".card:visible").count() for group in groups)
    page.get_by_role("button", name="Reset").click()
    assert shown(page) == ALL


def test_a_provider_that_is_filtered_out_has_no_picture_either(opened: Opened) -> None:
    page, _ = opened(reviews.drawn())
    expect(page.locator("figure:visible")).to_have_count(2)
    page.get_by_label("Provider").select_option("zenith")
    expect(page.locator("figure:visible")).to_have_count(1)
    expect(page.locator("figure:visible figcaption")).to_have_text("zenith")


def test_all_can_be_done_from_the_keyboard(opened: Opened) -> None:
    page, _ = opened(reviews.sample())
    page.keyboard.press("Tab")
    expect(page.get_by_text("Skip to the changes")).to_be_focused()
    page.keyboard.press("/")
    expect(page.get_by_label("Search")).to_be_focused()
    page.keyboard.type("held")
    assert shown(page) == {HELD}
    page.keyboard.press("Escape")
    assert shown(page) == ALL
    page.keyboard.press("Tab")
    expect(page.get_by_label("Provider")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    assert shown(page) == {HELD, LENGTH, GONE}
    page.locator(f"#c-{LENGTH} > summary").focus()
    page.keyboard.press("Enter")
    expect(page.locator(f"#c-{LENGTH}")).to_have_attribute("open", "")


def test_a_word_of_the_picture_leads_to_its_change(opened: Opened) -> None:
    page, _ = opened(reviews.drawn())
    page.get_by_role("button", name="Collapse all").click()
    lane = page.locator("a.lane").first
    told = str(lane.get_attribute("aria-label"))
    assert re.fullmatch(r"\w+: was .+, is .+ \((breaking|warning)\)", told)
    target = str(lane.get_attribute("href"))
    lane.focus()
    page.keyboard.press("Enter")
    expect(page.locator(target)).to_have_attribute("open", "")
    expect(page.locator(f"{target} > summary")).to_be_focused()


def test_before_and_after_stand_side_by_side(opened: Opened) -> None:
    page, _ = opened(reviews.sample())
    before, after = page.locator(f"#c-{SENDER} .side").all()
    assert before.inner_text().split() == ["Before", "optional"]
    assert after.inner_text().split() == ["After", "required"]
    left, right = before.bounding_box(), after.bounding_box()
    assert left
    assert right
    assert left["y"] == right["y"]
    assert left["x"] < right["x"]
    nothing = page.locator(f"#c-{HELD} .side").first
    assert nothing.inner_text().split() == ["Before", "nothing"]


def test_hostile_text_stays_text(opened: Opened) -> None:
    page, watched = opened(reviews.hostile())
    page.get_by_role("button", name="Expand all").click()
    assert page.evaluate("window.hacked") is None
    assert page.locator("img, script:not(body > script:last-child), iframe, object").count() == 0
    assert page.locator(".card").count() == len(reviews.hostile().changes)
    assert not watched.complaints
    seen = page.locator("body").inner_text()
    assert '<script>window.hacked=1</script><img src=x onerror="window.hacked=1">' in seen
    assert "{{7*7}}" in seen
    assert "\u202e" not in seen


@pytest.mark.parametrize("name", ["drawn", "hostile"])
def test_no_width_scrolls_sideways(name: str, opened: Opened) -> None:
    page, _ = opened(getattr(reviews, name)())
    page.get_by_role("button", name="Expand all").click()
    for width in (320, 390, 768, 1280):
        page.set_viewport_size({"width": width, "height": 900})
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        if name == "drawn":
            keep(page, str(width))


def test_the_page_can_be_read_without_a_script(opened: Opened) -> None:
    page, _ = opened(reviews.sample(), java_script_enabled=False)
    expect(page.locator(".card")).to_have_count(5)
    expect(page.get_by_role("search")).to_have_count(0)
    expect(page.get_by_text("TypeError at the call; pass sender.")).to_be_visible()
    page.locator(f"#c-{LENGTH} > summary").click()
    expect(page.get_by_text(reviews.LIMIT.reason)).to_be_visible()


def test_in_print_nothing_is_closed_and_nothing_is_a_control(opened: Opened) -> None:
    page, _ = opened(reviews.sample())
    page.emulate_media(media="print", color_scheme="dark")
    expect(page.get_by_role("search")).to_have_count(0)
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.locator("details:not([open])").count() == 0
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.locator("details:not([open])").count() > 0


CONTRAST = """() => {
    const channel = (v) => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
    const numbers = (colour) => colour.match(/[\\d.]+/g).map(Number);
    const light = ([r, g, b]) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
    const behind = (element) => {
        for (let at = element; at; at = at.parentElement) {
            const colour = numbers(getComputedStyle(at).backgroundColor);
            if (colour.length === 3 || colour[3] === 1) return colour;
        }
        return [255, 255, 255];
    };
    const bad = new Set();
    for (const element of document.querySelectorAll("body *:not(svg *)")) {
        const own = [...element.childNodes].some((n) => n.nodeType === 3 && n.data.trim());
        if (!own || element.closest("script, style, option")) continue;
        const [a, b] = [numbers(getComputedStyle(element).color), behind(element)].map(light);
        const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        if (ratio < 4.5) bad.add(`${element.tagName}.${element.className}: ${ratio.toFixed(2)}`);
    }
    return [...bad];
}"""
"""Texts that stand out less than WCAG AA asks for."""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_all_text_stands_out_from_its_ground(scheme: str, opened: Opened) -> None:
    page, _ = opened(reviews.drawn(), color_scheme=scheme)
    page.get_by_role("button", name="Expand all").click()
    assert page.evaluate(CONTRAST) == []
    keep(page, scheme)


def test_headings_go_down_step_by_step_and_every_control_and_region_has_a_name(
    opened: Opened,
) -> None:
    page, _ = opened(reviews.drawn())
    levels = [
        int(tag[1])
        for tag in page.evaluate(
            "[...document.querySelectorAll('h1, h2, h3, h4')].map((heading) => heading.tagName)"
        )
    ]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in itertools.pairwise(levels))
    unnamed = page.evaluate("""() => [...document.querySelectorAll("input, select")].filter(
        (control) => !control.labels.length).length""")
    assert unnamed == 0
    ids = page.evaluate("[...document.querySelectorAll('[id]')].map((element) => element.id)")
    assert len(ids) == len(set(ids))
    named = page.evaluate("""() => [...document.querySelectorAll("[aria-labelledby]")].every(
        (element) => document.getElementById(element.getAttribute("aria-labelledby")))""")
    assert named


def test_500_changes_are_closed_at_first_and_a_search_answers_at_once(opened: Opened) -> None:
    page, watched = opened(reviews.large(500))
    expect(page.locator(".card")).to_have_count(500)
    expect(page.locator(".card[open]")).to_have_count(0)
    page.get_by_label("Search").fill("meaning (499)")
    expect(page.get_by_role("status")).to_have_text("1 of 500 changes shown")
    assert not watched.complaints
    keep(page, "500")
