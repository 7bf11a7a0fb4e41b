#include "catch.hpp"
#include "repair/apply.hpp"
#include "repair/bridged_check.hpp"
#include "support/document.hpp"

#include <osl/file.hxx>

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/util/CellProtection.hpp>
#include <com/sun/star/util/XProtectable.hpp>

using namespace datchuan;
using namespace datchuan::test;
namespace css = com::sun::star;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using datchuan::office::applyFixes;
using datchuan::office::toUno;

namespace {

repair::CellFix fixOf(int row, int column, const char* before, const char* after,
                      repair::Result result = repair::Result::Text)
{
    return {{0, {row, column}}, {check::Fix::Kind::Safe, before, after}, result};
}

void setProperty(const Document& document, const char* cell, const char* name, const Any& value)
{
    Reference<css::beans::XPropertySet>(document.cell(cell), UNO_QUERY_THROW)
        ->setPropertyValue(rtl::OUString::createFromAscii(name), value);
}

} // namespace

TEST_CASE("a repair of many cells is one step of undo, and undo and redo are exact")
{
    Document document;
    std::vector<std::vector<CellContent>> rows;
    std::vector<repair::CellFix> fixes;
    for (int row = 0; row < 400; ++row)
    {
        rows.push_back({std::string("x "), std::string("giữ nguyên"), std::string("1.10 ")});
        fixes.push_back(fixOf(row, 0, "x ", "x"));
        fixes.push_back(fixOf(row, 2, "1.10 ", "1.10"));
    }
    document.fill("A1", rows);
    const BridgedCheck bridged(document);
    const auto before = bridged.contents({0, {0, 0}});
    const auto outcome = applyFixes(bridged.document(), fixes, "Sửa 800 ô");
    CHECK(outcome.repaired.size() == 800);
    const auto after = bridged.contents({0, {0, 0}});
    CHECK(document.text("A400") == "x");
    CHECK(document.text("C400") == "1.10");
    CHECK(document.cell("C400")->getType() == css::table::CellContentType_TEXT);
    REQUIRE(bridged.undoSteps() == std::vector<std::string>{"Sửa 800 ô"});
    for (int i = 0; i < 3; ++i)
    {
        bridged.undo();
        CHECK(bridged.contents({0, {0, 0}}) == before);
        bridged.redo();
        CHECK(bridged.contents({0, {0, 0}}) == after);
    }
}

TEST_CASE("text stays text in files too, whatever it looks like")
{
    Document document;
    document.fill("A1", {{1.1}, {std::string("-")}, {std::string("0,5 ")}, {std::string("a")}});
    const BridgedCheck bridged(document);
    const auto outcome = applyFixes(bridged.document(),
                                    std::vector{fixOf(0, 0, "1.1", "1.10"), fixOf(1, 0, "-", "-----"),
                                                fixOf(2, 0, "0,5 ", "0,5"), fixOf(3, 0, "a", "=A1")},
                                    "Sửa");
    CHECK(outcome.repaired.size() == 4);
    for (const char* format : {"ods", "xlsx", "xls"})
    {
        INFO(format);
        const Document again = document.reopened(format);
        CHECK(again.text("A1") == "1.10");
        for (const char* cell : {"A1", "A2", "A3", "A4"})
            CHECK(again.cell(cell)->getType() == css::table::CellContentType_TEXT);
        CHECK(again.text("A4") == "=A1");
    }
}

TEST_CASE("a number in a cell for text is one afterwards, also at the next edit")
{
    Document document;
    document.set("A1", std::string("1 205"));
    setProperty(document, "A1", "NumberFormat", Any(sal_Int32(100))); // text
    const BridgedCheck bridged(document);
    applyFixes(bridged.document(), std::vector{fixOf(0, 0, "1 205", "1205", repair::Result::Number)}, "Sửa");
    CHECK(document.cell("A1")->getType() == css::table::CellContentType_VALUE);
    CHECK(document.value("A1") == 1205);
    document.cell("A1")->setFormula("1206");
    CHECK(document.cell("A1")->getType() == css::table::CellContentType_VALUE);
    CHECK(bridged.undoSteps().back() == "Sửa");
}

TEST_CASE("cells that may not be changed are left alone, and told")
{
    Document document;
    document.fill("A1", {{std::string("x ")}, {std::string("x ")}, {std::string("x ")}, {std::string("y")}});
    document.setFormula("A2", "=A1");
    css::util::CellProtection open;
    open.IsLocked = false;
    setProperty(document, "A3", "CellProtection", Any(open));
    const BridgedCheck bridged(document);
    const std::vector fixes{fixOf(0, 0, "x ", "x"), fixOf(1, 0, "x ", "x"), fixOf(2, 0, "x ", "x"),
                            fixOf(3, 0, "x ", "x")};
    const auto lock = Reference<css::util::XProtectable>(document.sheet(), UNO_QUERY_THROW);
    lock->protect("");
    const auto outcome = applyFixes(bridged.document(), fixes, "Sửa");
    lock->unprotect("");
    CHECK(document.text("A1") == "x ");
    CHECK(document.formula("A2") == "=A1");
    CHECK(document.text("A3") == "x");
    CHECK(document.text("A4") == "y");
    REQUIRE(outcome.repaired.size() == 1);
    CHECK(outcome.repaired.front().place.cell.row == 2);
    REQUIRE(outcome.refused.size() == 3);
    CHECK(outcome.refused[0].why == repair::Refusal::Protected);
    CHECK(outcome.refused[1].why == repair::Refusal::Formula);
    CHECK(outcome.refused[2].why == repair::Refusal::Changed);
    // nothing to do leaves no step
    const auto steps = bridged.undoSteps();
    CHECK(applyFixes(bridged.document(), std::vector{fixOf(3, 0, "x ", "x")}, "Vô ích").repaired.empty());
    CHECK(bridged.undoSteps() == steps);
    CHECK(applyFixes(bridged.document(), std::vector<repair::CellFix>{{{9, {0, 0}}, fixes.front().fix}}, "Vô ích")
              .refused.front()
              .why
          == repair::Refusal::Failed);
}

TEST_CASE("a read-only document is not touched")
{
    Document source;
    source.set("A1", std::string("x "));
    const auto file = source.save("ods");
    std::filesystem::permissions(file, std::filesystem::perms::owner_read);
    css::beans::PropertyValue hidden = property("Hidden", Any(true));
    css::beans::PropertyValue readOnly = property("ReadOnly", Any(true));
    const std::vector arguments{hidden, readOnly};
    rtl::OUString url;
    REQUIRE(osl::FileBase::getFileURLFromSystemPath(toUno(file.string()), url) == osl::FileBase::E_None);
    const Reference<css::lang::XComponent> component =
        test::office().desktop()->loadComponentFromURL(url, "_blank", 0, {arguments.data(), 2});
    const Reference<css::sheet::XSpreadsheetDocument> document(component, UNO_QUERY_THROW);
    const auto outcome = applyFixes(document, std::vector{fixOf(0, 0, "x ", "x")}, "Sửa");
    REQUIRE(outcome.refused.size() == 1);
    CHECK(outcome.refused.front().why == repair::Refusal::ReadOnly);
    component->dispose();
}

TEST_CASE("links are not overwritten, and the looks of parts of a text stay")
{
    Document document;
    document.set("A1", std::string("đậm thường "));
    const Reference<css::text::XText> text(document.cell("A1"), UNO_QUERY_THROW);
    const auto cursor = text->createTextCursor();
    cursor->gotoStart(false);
    cursor->goRight(3, true);
    Reference<css::beans::XPropertySet>(cursor, UNO_QUERY_THROW)->setPropertyValue("CharWeight", Any(150.0F));
    const Reference<css::text::XText> linked(document.cell("A2"), UNO_QUERY_THROW);
    const Reference<css::text::XTextContent> field(
        Reference<css::lang::XMultiServiceFactory>(document.component(), UNO_QUERY_THROW)
            ->createInstance("com.sun.star.text.TextField.URL"),
        UNO_QUERY_THROW);
    const Reference<css::beans::XPropertySet> link(field, UNO_QUERY_THROW);
    link->setPropertyValue("URL", Any(rtl::OUString("https://example.vn/")));
    link->setPropertyValue("Representation", Any(rtl::OUString("x ")));
    linked->insertTextContent(Reference<css::text::XTextRange>(linked->createTextCursor(), UNO_QUERY_THROW), field,
                              false);

    const BridgedCheck bridged(document);
    const auto before = bridged.contents({0, {0, 0}});
    const auto outcome = applyFixes(
        bridged.document(), std::vector{fixOf(0, 0, "đậm thường ", "đậm thường"), fixOf(1, 0, "x ", "x")}, "Sửa");
    CHECK(document.text("A1") == "đậm thường");
    CHECK_THAT(bridged.contents({0, {0, 0}}), containsText("{đậm|150}{ thường|100}"));
    REQUIRE(outcome.refused.size() == 1);
    CHECK(outcome.refused.front().why == repair::Refusal::Link);
    REQUIRE(bridged.undoSteps() == std::vector<std::string>{"Sửa"});
    bridged.undo();
    CHECK(bridged.contents({0, {0, 0}}) == before);
    bridged.redo();
    CHECK_THAT(bridged.contents({0, {0, 0}}), containsText("{đậm|150}{ thường|100}"));
}
