#include "catch.hpp"
#include "support/document.hpp"

#include <com/sun/star/frame/XController2.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/ui/XDecks.hpp>
#include <com/sun/star/ui/XSidebarProvider.hpp>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <future>
#include <iostream>
#include <thread>

using namespace datchuan::test;
using datchuan::launcher::OfficeDied;
using datchuan::office::toUno;
namespace css = com::sun::star;

TEST_CASE("an office leaves no profile behind")
{
    std::filesystem::path profile;
    {
        Office plain{OfficeOptions{}};
        profile = plain.profile();
        CHECK(std::filesystem::exists(profile));
    }
    CHECK_FALSE(std::filesystem::exists(profile));
}

TEST_CASE("what a call on the main thread throws comes out in the caller")
{
    CHECK_THROWS_WITH(office().onMainThread([] { throw std::runtime_error("as expected"); }), "as expected");
    int calls = 0;
    office().onMainThread([&] { ++calls; });
    CHECK(calls == 1);
}

TEST_CASE("a call to an office that has ended says so")
{
    Office plain{OfficeOptions{}};
    plain.desktop()->terminate();
    plain.waitForEnd();
    CHECK_FALSE(plain.alive());
    CHECK_THROWS_AS(plain.onMainThread([] {}), OfficeDied);
}

TEST_CASE("an office that does not come to a call is ended")
{
    OfficeOptions options;
    options.patience = std::chrono::seconds(3);
    Office busy(options);
    // never comes: the main thread waits for the call that waits for it
    const auto callWithinCall = [&] { std::async(std::launch::async, [&] { busy.onMainThread([] {}); }).get(); };
    CHECK_THROWS_WITH(busy.onMainThread(callWithinCall), "the office did not answer");
    CHECK_FALSE(busy.alive());
}

TEST_CASE("a file with Vietnamese letters in its name can be opened")
{
    Document document;
    document.set("A1", "Trường Tiểu học Nguyễn Huệ");
    const auto file = document.save("ods");
    const auto renamed = file.parent_path() / "Tự đánh giá – Mức 2.ods";
    std::filesystem::rename(file, renamed);
    CHECK(Document(renamed).text("A1") == "Trường Tiểu học Nguyễn Huệ");
}

TEST_CASE("an office with windows knows the deck")
{
    if (guiDisplay().empty())
    {
        WARN("no display: not tested");
        return;
    }
    const std::string plugin = GENERATE("gtk3", "gen");
    CAPTURE(plugin);
    Office windowed(withWindows(plugin));
    windowed.onMainThread([&] {
        const css::uno::Reference<css::frame::XModel> model(
            windowed.desktop()->loadComponentFromURL("private:factory/scalc", "_blank", 0, {}),
            css::uno::UNO_QUERY_THROW);
        const css::uno::Reference<css::frame::XController2> controller(model->getCurrentController(),
                                                                       css::uno::UNO_QUERY_THROW);
        controller->getSidebar()->setVisible(true);
        CHECK(controller->getSidebar()->getDecks()->hasByName("DatChuanDeck"));
    });
}

// Run by the next test in a process of its own.
TEST_CASE("start an office and leave without a word", "[.abandon]")
{
    const Office abandoned{OfficeOptions{}};
    std::cout << abandoned.profile().string() << std::endl;
    std::_Exit(0);
}

TEST_CASE("an office ends with the process that started it, however that ends")
{
    std::string output;
    REQUIRE(datchuan::launcher::runToEnd({"/proc/self/exe", "[.abandon]"}, {}, output) == 0);
    const auto start = output.find("/datchuan-profile-");
    REQUIRE(start != std::string::npos);
    const std::string name = output.substr(start + 1, output.find('\n', start) - start - 1);
    const auto profile = std::filesystem::temp_directory_path() / name;

    std::string processes;
    for (int attempt = 0; attempt < 50 && std::filesystem::exists(profile); ++attempt)
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
    CHECK_FALSE(std::filesystem::exists(profile));
    datchuan::launcher::runToEnd({"/bin/sh", "-c", "cat /proc/[0-9]*/cmdline | tr '\\0' '\\n' | grep UserInstallation"},
                                 {}, processes);
    CHECK_THAT(processes, !containsText(name));
}
