#pragma once

#include "evidence/code.hpp"

#include <array>
#include <string_view>

/// The test codes of domain/evidence-codes.md section 5, by their numbers there, read as cells of a code column.
/// Rows 66 and 67 (numbers) and 44, 45, 65, 68, 69 (what other rows say) have tests of their own.
namespace datchuan::tests {

using enum evidence::Verdict;

struct TestCode
{
    int row;
    std::string_view text;
    evidence::Verdict in2018; ///< TH and TRH, and MN where nothing else is said
    std::string_view proposal2018;
    evidence::Verdict in2026;
    std::string_view proposal2026;
    std::size_t codes = 1;
};

inline constexpr auto testCodes = std::to_array<TestCode>({
    {1, "[H1-1.1-01]", Ok, "", OtherConvention, ""},
    {2, "[H1-1.10-01]", Ok, "", OtherConvention, ""},
    {3, "[H2-2.4-01]", Ok, "", OtherConvention, ""},
    {4, "[H15-1.8-02]", Ok, "", OtherConvention, ""},
    {5, "[H3-3.6-04]", Ok, "", OtherConvention, ""},
    {6, "[H5-5.6-01]", Ok, "", OtherConvention, ""},
    {7, "[H5-5.5-01]", Ok, "", OtherConvention, ""},
    {8, "[H5-5.4-12]", Ok, "", OtherConvention, ""},
    {9, "[H4-4.3-01]", Error, "", OtherConvention, ""},
    {10, "[H6-6.1-01]", Error, "", OtherConvention, ""},
    {11, "[H1-1.11-01]", Error, "", OtherConvention, ""},
    {12, "H1-1.1-01", OkWithNote, "", OtherConvention, ""},
    {13, "[1.1-01]", Error, "", OtherConvention, ""},
    {14, "[H1-1.01-01]", Fix, "[H1-1.1-01]", OtherConvention, ""},
    {15, "[H1-1.1-1]", Fix, "[H1-1.1-01]", OtherConvention, ""},
    {16, "[H1-1.1-001]", Fix, "[H1-1.1-01]", OtherConvention, ""},
    {17, "[H1-1.1-100]", OkWithNote, "", OtherConvention, ""},
    {18, "[H1-1.1-00]", Error, "", OtherConvention, ""},
    {19, "[H0-1.1-01]", Error, "", OtherConvention, ""},
    {20, "[H01-1.1-01]", Fix, "[H1-1.1-01]", OtherConvention, ""},
    {21, "[h1-1.1-01]", Fix, "[H1-1.1-01]", OtherConvention, ""},
    {22, "[H1–1.1–01]", Fix, "[H1-1.1-01]", OtherConvention, ""},
    {23, "[H1-1,1-01]", Fix, "[H1-1.1-01]", OtherConvention, ""},
    {24, "[ H1 - 1.1 - 01 ]", Fix, "[H1-1.1-01]", OtherConvention, ""},
    {25, "[H1-1.1-01]\u00A0", Fix, "[H1-1.1-01]", OtherConvention, ""},
    {26, "(H1-1.1-01)", Fix, "[H1-1.1-01]", OtherConvention, ""},
    {27, "[H1-1.1-01", Fix, "[H1-1.1-01]", OtherConvention, ""},
    {28, "[H1-1.1-01];[H1-1.1-02]", Ok, "", OtherConvention, "", 2},
    {29, "[H1-1.1-01; H1-1.1-02]", Fix, "[H1-1.1-01]; [H1-1.1-02]", OtherConvention, "", 2},
    {30, "[H1-1.1-01][H1-1.1-02]", Fix, "[H1-1.1-01]; [H1-1.1-02]", OtherConvention, "", 2},
    {31, "[H1-1.1-01], [H1-1.1-02]", Fix, "[H1-1.1-01]; [H1-1.1-02]", OtherConvention, "", 2},
    {32, "[H1-1.1-01] đến [H1-1.1-05]", Ask, "", OtherConvention, "", 2},
    {33, "[H1-1.1-01][H1-1.1-01]", Fix, "[H1-1.1-01]", OtherConvention, "", 2},
    {34, "[H1-1.1.01]", Fix, "[H1-1.1-01]", OtherConvention, ""},
    {35, "[H1-1-1-01]", Fix, "[H1-1.1-01]", OtherConvention, ""},
    {36, "[H1.1.1.01]", Ask, "", OtherConvention, ""},
    {37, "[H5.5.02.01]", OtherConvention, "", OtherConvention, ""},
    {38, "H1.01.01.01", OtherConvention, "", OtherConvention, ""},
    {39, "[H1-1.1-01a]", Error, "", OtherConvention, ""},
    {40, "[\u041D1-1.1-01]", Fix, "[H1-1.1-01]", OtherConvention, ""},
    {41, "[H1-1.1-O1]", Fix, "[H1-1.1-01]", OtherConvention, ""},
    {42, "[HI-1.1-01]", Ask, "", OtherConvention, ""},
    {43, "[H1-2.1-01]", Ok, "", OtherConvention, ""},
    {46, "MC.1.1.01", OtherConvention, "", Ok, ""},
    {47, "(MC.1.1.01, MC.1.1.02)", OtherConvention, "", Ok, "", 2},
    {48, "[MC.1.1.01]", OtherConvention, "", Fix, "MC.1.1.01"},
    {49, "(MC.1.1.01; MC.1.1.02)", OtherConvention, "", OkWithNote, "", 2},
    {50, "MC.1.1.1", OtherConvention, "", Fix, "MC.1.1.01"},
    {51, "MC.1.01.01", OtherConvention, "", Fix, "MC.1.1.01"},
    {52, "MC.5.1.01", OtherConvention, "", Error, ""},
    {53, "MC.1.5.01", OtherConvention, "", Error, ""},
    {54, "MC.1.10.01", OtherConvention, "", Error, ""},
    {55, "MC.2.4.01", OtherConvention, "", Error, ""},
    {56, "MC.3.5.01", OtherConvention, "", Ok, ""},
    {57, "MC.4.4.01", OtherConvention, "", Error, ""},
    {58, "MC 1.1.01", OtherConvention, "", Fix, "MC.1.1.01"},
    {59, "MC1.1.01", OtherConvention, "", Fix, "MC.1.1.01"},
    {60, "MC.1.1-01", OtherConvention, "", Fix, "MC.1.1.01"},
    {61, "mc.1.3.02", OtherConvention, "", Fix, "MC.1.3.02"},
    {62, "\u041C\u0421.1.1.01", OtherConvention, "", Fix, "MC.1.1.01"},
    {63, "MC.1.1.100", OtherConvention, "", OkWithNote, ""},
    {64, "MC.1.1", OtherConvention, "", Error, ""},
    {70, "Số 380/QĐ-GDĐT", Error, "", Error, "", 0},
});

} // namespace datchuan::tests
