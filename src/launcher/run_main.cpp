// datchuan-run: opens a workbook in a private office with the ĐạtChuẩn deck beside it, for `./dev run`.
//   datchuan-run --display :7 [--ui vi|en-US] [--plugin gtk3|gen] [--screenshot FILE.png] [--] [WORKBOOK]
// Without --screenshot it ends when the office is closed; with it, after the picture of the whole display is taken.

#include "launcher/office.hpp"
#include "uno_text.hpp"

#include <com/sun/star/awt/XTopWindow2.hpp>
#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/frame/XController2.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/ui/XDeck.hpp>
#include <com/sun/star/ui/XDecks.hpp>
#include <com/sun/star/ui/XSidebarProvider.hpp>
#include <osl/file.hxx>

#include <fstream>
#include <iostream>
#include <iterator>
#include <optional>
#include <string_view>
#include <thread>

namespace datchuan::launcher {

namespace {

namespace css = com::sun::star;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using office::toUno;

struct Wishes
{
    OfficeOptions office;
    std::string screenshot;
    std::string workbook;
};

std::optional<Wishes> readCommandLine(int count, char** words)
{
    Wishes wishes;
    wishes.office.extension = DATCHUAN_OXT;
    wishes.office.templates = DATCHUAN_PROFILE_TEMPLATES;
    bool options = true;
    for (int i = 1; i < count; ++i)
    {
        const std::string_view word = words[i];
        const bool hasValue = i + 1 < count;
        if (options && word == "--")
            options = false;
        else if (options && word == "--display" && hasValue)
            wishes.office.display = words[++i];
        else if (options && word == "--ui" && hasValue)
            wishes.office.uiLocale = words[++i];
        else if (options && word == "--plugin" && hasValue)
            wishes.office.vclPlugin = words[++i];
        else if (options && word == "--screenshot" && hasValue)
            wishes.screenshot = words[++i];
        else if (wishes.workbook.empty() && !(options && word.starts_with("--")))
            wishes.workbook = word;
        else
            return std::nullopt;
    }
    if (wishes.office.display.empty())
        return std::nullopt;
    return wishes;
}

rtl::OUString workbookUrl(const std::string& workbook)
{
    if (workbook.empty())
        return "private:factory/scalc";
    rtl::OUString url;
    osl::FileBase::getFileURLFromSystemPath(toUno(std::filesystem::absolute(workbook).string()), url);
    return url;
}

void openWithDeck(const Office& office, const std::string& workbook)
{
    const Reference<css::frame::XModel> model(
        office.desktop()->loadComponentFromURL(workbookUrl(workbook), "_default", 0, {}), css::uno::UNO_QUERY);
    if (!model.is())
        throw std::runtime_error("the office cannot open " + workbook);
    const Reference<css::frame::XController2> controller(model->getCurrentController(), UNO_QUERY_THROW);
    const Reference<css::awt::XTopWindow2> window(controller->getFrame()->getContainerWindow(), css::uno::UNO_QUERY);
    if (window.is())
        window->setIsMaximized(true);
    const Reference<css::ui::XSidebarProvider> sidebar = controller->getSidebar();
    sidebar->setVisible(true);
    const Reference<css::ui::XDeck> deck(sidebar->getDecks()->getByName("DatChuanDeck"), UNO_QUERY_THROW);
    deck->activate(true);
}

std::string contentOf(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// Takes pictures until the window has settled: two in a row are the same.
void takePicture(Office& office, const Wishes& wishes)
{
    std::string before;
    for (int attempt = 0; attempt < 15; ++attempt)
    {
        std::this_thread::sleep_for(std::chrono::milliseconds(400));
        office.onMainThread([] {});
        std::string words;
        if (runToEnd({"/usr/bin/import", "-window", "root", "-strip", "-define", "png:exclude-chunks=date,time",
                      "PNG24:" + wishes.screenshot},
                     {"DISPLAY=" + wishes.office.display}, words)
            != 0)
            throw std::runtime_error("cannot take a picture: " + words);
        std::string now = contentOf(wishes.screenshot);
        if (now == before && attempt > 2)
            return;
        before = std::move(now);
    }
}

int run(const Wishes& wishes)
{
    Office office(wishes.office);
    office.onMainThread([&] { openWithDeck(office, wishes.workbook); });
    if (wishes.screenshot.empty())
        office.waitForEnd();
    else
        takePicture(office, wishes);
    return 0;
}

} // namespace

} // namespace datchuan::launcher

int main(int count, char** words)
{
    const auto wishes = datchuan::launcher::readCommandLine(count, words);
    if (!wishes)
    {
        std::cerr << "usage: datchuan-run --display :N [--ui vi|en-US] [--plugin gtk3|gen] [--screenshot FILE.png] "
                     "[--] [WORKBOOK]\n";
        return 2;
    }
    try
    {
        return datchuan::launcher::run(*wishes);
    }
    catch (const com::sun::star::uno::Exception& exception)
    {
        std::cerr << "datchuan-run: " << datchuan::office::toUtf8(exception.Message) << '\n';
    }
    catch (const std::exception& exception)
    {
        std::cerr << "datchuan-run: " << exception.what() << '\n';
    }
    return 1;
}
