// datchuan-templates: makes the templates of File > New > Templates, in a private headless office with the extension.
//   datchuan-templates RULESETS FOLDER      (extension/rulesets, extension/templates/DatChuan)

#include "draft/writer.hpp"
#include "launcher/office.hpp"
#include "ruleset/library.hpp"
#include "template/shipped.hpp"
#include "template/template.hpp"
#include "uno_text.hpp"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <osl/file.hxx>

#include <algorithm>
#include <fstream>
#include <iostream>
#include <iterator>
#include <stdexcept>

namespace datchuan::launcher {

namespace {

namespace css = com::sun::star;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using office::toUno;

ruleset::Library libraryOf(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> paths;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (entry.path().extension() == ".json")
            paths.push_back(entry.path());
    std::ranges::sort(paths);
    std::vector<ruleset::NamedText> files;
    for (const auto& path : paths)
    {
        std::ifstream file(path, std::ios::binary);
        files.push_back({path.filename().string(), {std::istreambuf_iterator<char>(file), {}}});
    }
    ruleset::Library library = ruleset::Library::load(files);
    if (!library.faults().empty() || library.all().empty())
        throw std::runtime_error("the rule sets have faults");
    return library;
}

css::beans::PropertyValue property(const char* name, const Any& value)
{
    css::beans::PropertyValue result;
    result.Name = rtl::OUString::createFromAscii(name);
    result.Value = value;
    return result;
}

void makeFile(Office& office, const draft::Book& book, const std::filesystem::path& file)
{
    rtl::OUString url;
    if (osl::FileBase::getFileURLFromSystemPath(toUno(std::filesystem::absolute(file).string()), url)
        != osl::FileBase::E_None)
        throw std::runtime_error("not a file name: " + file.string());
    office.onMainThread([&] {
        const css::beans::PropertyValue hidden = property("Hidden", Any(true));
        const Reference<css::lang::XComponent> document =
            office.desktop()->loadComponentFromURL("private:factory/scalc", "_blank", 0, {&hidden, 1});
        office::fillNewDocument({document, UNO_QUERY_THROW}, book);
        const css::beans::PropertyValue filter = property("FilterName", Any(rtl::OUString("calc8_template")));
        Reference<css::frame::XStorable>(document, UNO_QUERY_THROW)->storeToURL(url, {&filter, 1});
        Reference<css::util::XCloseable>(document, UNO_QUERY_THROW)->close(true);
    });
}

void run(const std::filesystem::path& ruleSets, const std::filesystem::path& folder)
{
    const ruleset::Library library = libraryOf(ruleSets);
    OfficeOptions options;
    options.extension = DATCHUAN_OXT;
    options.templates = DATCHUAN_PROFILE_TEMPLATES;
    Office office(options);
    std::filesystem::create_directories(folder);
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (entry.path().extension() == ".ots")
            std::filesystem::remove(entry.path());
    for (const templates::Shipped& shipped : templates::shippedTemplates(library))
        makeFile(office, templates::makeTemplate(*shipped.set, shipped.schoolType), folder / shipped.file);
    std::ofstream(folder.parent_path() / "digests.txt", std::ios::binary) << templates::digestsOf(library);
}

} // namespace

} // namespace datchuan::launcher

int main(int count, char** words)
{
    if (count != 3)
    {
        std::cerr << "usage: datchuan-templates RULESETS FOLDER\n";
        return 2;
    }
    try
    {
        datchuan::launcher::run(words[1], words[2]);
        return 0;
    }
    catch (const std::exception& error)
    {
        std::cerr << "datchuan-templates: " << error.what() << '\n';
    }
    catch (const com::sun::star::uno::Exception& error)
    {
        std::cerr << "datchuan-templates: " << datchuan::office::toUtf8(error.Message) << '\n';
    }
    return 1;
}
