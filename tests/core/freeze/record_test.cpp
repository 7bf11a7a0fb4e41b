#include "catch.hpp"

#include "freeze/record.hpp"

using namespace datchuan;
using freeze::Record;
using freeze::Value;

namespace {

Record sample(int row)
{
    Record record;
    record.sheet = "Tổng hợp | 100% ";
    record.range = {{row, 2}, {row, 2}};
    record.before = "=IF(VN.DATCHUAN.KD.MUC($'Tổng hợp'.$A$9:$E$45;\"TH-2018\")>1;\"đạt\n\tmức\";\"%7C\")";
    record.digest = "0A1B2C3D";
    return record;
}

} // namespace

TEST_CASE("frozen formulas come back from the properties of a document as they were")
{
    std::vector<Record> records;
    for (int row = 0; row < 30; ++row)
        records.push_back(sample(row));
    records[3].kind = Record::Kind::Array;
    records[3].range.last = {9, 7};
    records[4].kind = Record::Kind::Text;
    records[5].wasFormatted = true;
    const auto pieces = freeze::piecesOf(records);
    CHECK(pieces.size() > 10); // so that frozen.10 follows frozen.9
    for (const auto& [name, piece] : pieces)
    {
        CHECK(piece.size() <= 255);
        CHECK(piece.find_first_of(" \t\n") == std::string::npos);
    }
    CHECK(freeze::recordsFrom(pieces) == records);
    CHECK(freeze::recordsFrom({}).empty());
    CHECK(freeze::piecesOf({}).empty());
}

TEST_CASE("properties that were tampered with give the records before the fault, or none")
{
    const auto pieces = freeze::piecesOf({sample(1), sample(2)});
    auto broken = pieces;
    broken.rbegin()->second.resize(3);
    CHECK(freeze::recordsFrom(broken).size() == 1);
    broken = pieces;
    broken.begin()->second[0] = '9'; // a later format
    CHECK(freeze::recordsFrom(broken).empty());
    broken = pieces;
    broken.begin()->second = "1|S|not a cell|f|=A1|0|-";
    CHECK(freeze::recordsFrom(broken).empty());
}

TEST_CASE("values have a code of their own")
{
    const auto digest = [](std::vector<Value> values) { return freeze::digestOf(values); };
    CHECK(digest({2.0}) == digest({2.0}));
    CHECK(digest({0.1 + 0.2}) == digest({0.3})); // a file keeps fifteen digits
    CHECK(digest({2.0}) != digest({Value("2")}));
    CHECK(digest({Value("a"), Value("bc")}) != digest({Value("ab"), Value("c")}));
    CHECK(digest({Value("")}) == digest({Value()}));
    CHECK(digest({2.0}).size() == 8);
}
