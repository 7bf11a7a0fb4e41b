#include "catch.hpp"
#include "support/document.hpp"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/sheet/FunctionArgument.hpp>

#include "uno_text.hpp"

#include <map>

using namespace datchuan::test;
using datchuan::office::toUno;
using datchuan::office::toUtf8;
namespace css = com::sun::star;

namespace {

struct Description
{
    std::string text;
    std::vector<std::string> arguments;
};

/// What the function wizard shows of our functions, by display name.
std::map<std::string, Description> describedFunctions(Office& in)
{
    Document document(in); // the list knows an add-in's arguments only after a first look at it
    document.setFormula("A1", "=KD.PHIENBAN()");
    const css::uno::Reference<css::container::XIndexAccess> all(in.create("com.sun.star.sheet.FunctionDescriptions"),
                                                                css::uno::UNO_QUERY_THROW);
    std::map<std::string, Description> found;
    for (sal_Int32 i = 0; i < all->getCount(); ++i)
    {
        css::uno::Sequence<css::beans::PropertyValue> properties;
        all->getByIndex(i) >>= properties;
        std::string name;
        Description description;
        for (const css::beans::PropertyValue& entry : std::as_const(properties))
        {
            rtl::OUString value;
            css::uno::Sequence<css::sheet::FunctionArgument> arguments;
            if (entry.Name == "Name" && (entry.Value >>= value))
                name = toUtf8(value);
            else if (entry.Name == "Description" && (entry.Value >>= value))
                description.text = toUtf8(value);
            else if (entry.Name == "Arguments" && (entry.Value >>= arguments))
                for (const css::sheet::FunctionArgument& argument : std::as_const(arguments))
                    description.arguments.push_back(toUtf8(argument.Name));
        }
        if (name.starts_with("KD."))
            found[name] = description;
    }
    return found;
}

} // namespace

TEST_CASE("the function wizard describes every function in Vietnamese")
{
    const auto functions = describedFunctions(office());
    CHECK(functions.size() == 19);
    const Description& threshold = functions.at("KD.NGUONG");
    CHECK_THAT(threshold.text, Catch::Matchers::StartsWith("Số liệu có đạt ngưỡng"));
    CHECK(threshold.arguments
          == std::vector<std::string>{"bộ", "mã", "mức", "chỉ báo", "giá trị", "ngày", "đại lượng"});
    CHECK(functions.at("KD.CANTRO").arguments == std::vector<std::string>{"bảng", "mức", "bộ", "ngày", "bảng khác"});
}

TEST_CASE("with an English interface the names stay and the descriptions are English")
{
    Office english(withExtension("en-US"));
    const auto functions = describedFunctions(english);
    CHECK(functions.size() == 19);
    CHECK_THAT(functions.at("KD.HETHAN").text, Catch::Matchers::StartsWith("The day a certificate"));
    CHECK(functions.at("KD.HETHAN").arguments == std::vector<std::string>{"signed on"});
}
