// What menu, toolbar and keys offer, and when.
#include "catch.hpp"
#include "commands/command_window.hpp"

#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/KeyModifier.hpp>

using namespace datchuan::test;
namespace Key = com::sun::star::awt::Key;
namespace KeyModifier = com::sun::star::awt::KeyModifier;

namespace {

const std::filesystem::path school = DATCHUAN_TESTS_DIR "/office/sidebar/school.fods";

struct KeyOf
{
    sal_Int16 code;
    sal_Int16 modifiers;
    const char* command;
};

constexpr sal_Int16 control = KeyModifier::MOD1;
constexpr sal_Int16 shiftControl = KeyModifier::SHIFT | KeyModifier::MOD1;
constexpr KeyOf keys[] = {{Key::D, shiftControl, "checkWorkbook"},
                          {Key::F11, control, "nextFinding"},
                          {Key::F11, shiftControl, "previousFinding"},
                          {Key::H, shiftControl, "help"}};

} // namespace

TEST_CASE("Calc has our menu and toolbar, in Vietnamese")
{
    SheetWindow window(office());
    Commands commands(window);
    using Catch::Matchers::VectorContains;
    CHECK_THAT(commands.menu(), VectorContains(std::string("Kiểm tra cả sổ tính")));
    CHECK_THAT(commands.menu(), VectorContains(std::string("Tùy chọn…")));
    CHECK_THAT(commands.menu(), VectorContains(std::string("Trợ giúp")));
    CHECK_THAT(commands.toolbar(), VectorContains(std::string("Vấn đề tiếp theo")));
}

TEST_CASE("Calc has our menu and toolbar, in English")
{
    Office english(withExtension("en-US"));
    SheetWindow window(english);
    Commands commands(window);
    using Catch::Matchers::VectorContains;
    CHECK_THAT(commands.menu(), VectorContains(std::string("Check Workbook")));
    CHECK_THAT(commands.menu(), VectorContains(std::string("Options…")));
    CHECK_THAT(commands.menu(), VectorContains(std::string("Help")));
    CHECK_THAT(commands.toolbar(), VectorContains(std::string("Next Finding")));
}

TEST_CASE("our keys are our own: Calc alone does nothing with them")
{
    SheetWindow window(office());
    Office plain{OfficeOptions{}};
    SheetWindow plainWindow(plain);
    for (const KeyOf& key : keys)
    {
        INFO(key.command);
        CHECK(Commands(window).commandOfKey(key.code, key.modifiers)
              == std::string("vn.datchuan.command:") + key.command);
        CHECK(Commands(plainWindow).commandOfKey(key.code, key.modifiers).empty());
    }
}

TEST_CASE("every entry of menu and toolbar is a command that exists and does something")
{
    SheetWindow window(office(), school);
    Commands commands(window);
    for (const char* name :
         {"checkSheet", "checkWorkbook", "nextFinding", "previousFinding", "recalculateAll", "openOptions", "help"})
    {
        INFO(name);
        CHECK(commands.isOffered(name));
    }
    CHECK_FALSE(commands.give("noSuchCommand"));
}

TEST_CASE("a read-only document offers what shows and not what writes")
{
    SheetWindow window(office(), school, SheetWindow::Opening::ReadOnly);
    Commands commands(window);
    CHECK(commands.isOffered("checkWorkbook"));
    CHECK(commands.isOffered("nextFinding"));
    CHECK_FALSE(commands.isOffered("recalculateAll"));
}
