#include "catch.hpp"

#include "answer/about.hpp"
#include "answer/catalogue.hpp"
#include "answer/dates.hpp"
#include "support/rules.hpp"

using namespace datchuan;
using namespace datchuan::answer;
using datchuan::tests::library;
using namespace std::string_literals;

namespace {

bool startsWith(const Answer& answer, const std::string& text)
{
    const auto* found = std::get_if<std::string>(&answer);
    return found != nullptr && found->starts_with(text);
}

double day(const char* iso)
{
    return calendar::toSerial(*calendar::fromIso(iso));
}

} // namespace

TEST_CASE("titles of criteria, standards and items")
{
    CHECK(title(library(), "TH-2018"s, "1.10"s, {}) == Answer("Đảm bảo an ninh trật tự, an toàn trường học"));
    CHECK(title(library(), "TH"s, 1.1, "15/5/2019"s) == title(library(), "TH-2018"s, "1.1"s, {}));
    CHECK(title(library(), "TH-2018"s, "1"s, {}) == Answer(tests::ruleSet("TH-2018").standard("1")->title.vi));
    CHECK(title(library(), "TH-2018"s, "22.3"s, {}) == Answer("Khoản 3 Điều 22"));
    CHECK(title(library(), "GDTX"s, "1.1"s, {}) == Answer(tests::ruleSet("GDTX-2026").criterion("1.1")->title.vi));
}

TEST_CASE("a title that is not there is explained")
{
    CHECK(title(library(), "TH-2018"s, "9.9"s, {}) == Answer("Bộ TH-2018 không có mã 9.9."));
    CHECK(title(library(), "TH"s, "1.10"s, {})
          == Answer("Cần ngày: loại trường TH có nhiều bộ tiêu chí (PT-2026, TH-2018, TH-2024)."));
    CHECK(startsWith(title(library(), "TH"s, "1.1"s, "15/5/2025"s), "Bộ tiêu chí theo TT 22/2024"));
    CHECK(startsWith(title(library(), "TH"s, "1.1"s, "15/5/2015"s), "Ngày 15/05/2015 sớm hơn"));
    for (const Argument& bad : std::vector<Argument>{{}, "KK"s, "xyz"s, 3.0})
        CHECK(title(library(), bad, "1.1"s, {}) == Answer(Unreadable{}));
    CHECK(title(library(), "TH-2018"s, "abc"s, {}) == Answer(Unreadable{}));
}

TEST_CASE("a requirement is told for one indicator or for all of a level")
{
    const auto& level = *tests::ruleSet("TH-2018").criterion("2.2")->level(2);
    CHECK(requirement(library(), "TH-2018"s, "2.2"s, 2.0, "B"s, {}) == Answer(level.indicators[1].gist.vi));
    CHECK(requirement(library(), "TH-2018"s, "2.2"s, 2.0, {}, {})
          == Answer("a) " + level.indicators[0].gist.vi + "; b) " + level.indicators[1].gist.vi + "; c) "
                    + level.indicators[2].gist.vi));
    CHECK(requirement(library(), "TH-2018"s, "22.1"s, "Mức 4"s, {}, {})
          == Answer(tests::ruleSet("TH-2018").item("22.1")->gist.vi));
    CHECK(requirement(library(), "PT-2026"s, "1.1"s, 1.0, "*"s, {})
          == Answer(tests::ruleSet("PT-2026").criterion("1.1")->level(1)->indicators[0].gist.vi));
}

TEST_CASE("a requirement that does not exist is explained")
{
    CHECK(requirement(library(), "TH-2018"s, "1.10"s, 3.0, {}, {})
          == Answer("Tiêu chí 1.10 không có Mức 3 (bộ TH-2018)."));
    CHECK(requirement(library(), "TH-2018"s, "2.2"s, 2.0, "d"s, {})
          == Answer("Tiêu chí 2.2 Mức 2 không có chỉ báo d: chỉ có a, b, c."));
    CHECK(requirement(library(), "TH-2018"s, "22.1"s, 3.0, {}, {}) == Answer("Khoản 1 Điều 22 thuộc Mức 4."));
    CHECK(requirement(library(), "TH-2018"s, "2.2"s, 0.0, {}, {}) == Answer(Unreadable{}));
    CHECK(requirement(library(), "TH-2018"s, "2.2"s, 2.0, "ab"s, {}) == Answer(Unreadable{}));
}

TEST_CASE("criteria that have a level are counted, at Mức 4 the items")
{
    CHECK(criteriaWith(library(), "TH-2018"s, 1.0, {}) == Answer(27.0));
    CHECK(criteriaWith(library(), "TH-2018"s, 3.0, {}) == Answer(19.0));
    CHECK(criteriaWith(library(), "MN-2018"s, 4.0, {}) == Answer(6.0));
    CHECK(criteriaWith(library(), "PT-2026"s, 3.0, {}) == Answer(0.0));
    CHECK(criteriaWith(library(), "TH"s, 1.0, "15/5/2019"s) == Answer(27.0));
    CHECK(criteriaWith(library(), "TH"s, 1.0, {}) == Answer(Unreadable{}));             // 27 or 15: a date is needed
    CHECK(criteriaWith(library(), "TH"s, 1.0, "15/5/2025"s) == Answer(NotAvailable{})); // known in part
    CHECK(criteriaWith(library(), "TH"s, 1.0, "15/5/2015"s) == Answer(NotAvailable{})); // no set in force
    CHECK(criteriaWith(library(), "TH-2018"s, "cao"s, {}) == Answer(Unreadable{}));
}

TEST_CASE("the rule set in force is told by type and date")
{
    CHECK(ruleSetInForce(library(), "TH"s, "15/5/2019"s) == Answer("TH-2018"));
    CHECK(ruleSetInForce(library(), "THPT"s, day("2018-10-10")) == Answer("TRH-2018"));
    CHECK(ruleSetInForce(library(), "mn"s, day("2025-01-24")) == Answer("MN-2018"));
    CHECK(ruleSetInForce(library(), "mn"s, day("2025-01-25")) == Answer("MN-2024"));
    CHECK(ruleSetInForce(library(), "TH"s, day("2026-07-06")) == Answer("TH-2024"));
    CHECK(ruleSetInForce(library(), "TH"s, day("2026-07-07")) == Answer("PT-2026"));
    CHECK(ruleSetInForce(library(), "GDTX"s, {}) == Answer("GDTX-2026"));
    CHECK(startsWith(ruleSetInForce(library(), "TH"s, {}), "Cần ngày"));
    CHECK(startsWith(ruleSetInForce(library(), "GDTX"s, day("2019-05-15")), "Ngày 15/05/2019 sớm hơn"));
    CHECK(ruleSetInForce(library(), "TH-2018"s, day("2019-05-15")) == Answer(Unreadable{}));
    CHECK(ruleSetInForce(library(), "XX"s, day("2019-05-15")) == Answer(Unreadable{}));
}

TEST_CASE("terms of certificates end on the last day of a shorter month")
{
    CHECK(expiry(day("2024-02-29")) == Answer(day("2029-02-28")));
    CHECK(expiry("15/5/2019"s) == Answer(day("2024-05-15")));
    CHECK(registerBy(day("2028-07-31")) == Answer(day("2028-02-29")));
    CHECK(registerBy(day("2026-07-31")) == Answer(day("2026-02-28")));
    CHECK(upgradeFrom(day("2028-02-29")) == Answer(day("2030-02-28")));
    CHECK(upgradeFrom(day("2023-06-10")) == Answer(day("2025-06-10")));
    for (const Argument& bad : std::vector<Argument>{{}, 0.0, "hôm qua"s, -5.0, Several{}})
        CHECK(expiry(bad) == Answer(Unreadable{}));
}

TEST_CASE("the version names the product and every rule set")
{
    const std::string text = versionText(library());
    CHECK(text.starts_with("ĐạtChuẩn "));
    for (const auto& set : library().all())
        CHECK(text.find(set.id) != std::string::npos);
}
