#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

/// A rule set as small as one can be that still uses every member of the format.
namespace sample {

inline constexpr std::string_view good = R"json({
  "format": "datchuan-ruleset/1",
  "id": "TH-TEST",
  "version": "1",
  "status": "verified",
  "name": {"vi": "Bộ thử", "en": "Test set"},
  "typeName": {"vi": "tiểu học", "en": "primary"},
  "regime": {"vi": "Thông tư thử", "en": "Test circular"},
  "schoolTypes": ["TH"],
  "validFrom": "2001-01-01",
  "validTo": "2009-12-31",
  "caution": {"vi": "Chỉ để thử.", "en": "For tests only."},
  "sources": [{"id": "text", "title": {"vi": "Văn bản", "en": "Text"}, "confidence": "A"}],
  "evidenceConvention": "H",
  "figuresDecide": false,
  "figuresAdvisoryUntil": "2005-12-31",
  "expectedCriteria": 2,
  "levelRules": [
    {"level": 1, "conditions": [{"every": "mandatory", "at": 1}, {"atLeast": 1, "of": "others", "at": 1}], "source": "Điều 1", "confidence": "B"},
    {"level": 2, "after": 1, "conditions": [{"items": "article22"}]}
  ],
  "belowLowest": {"vi": "Không đạt", "en": "Not achieved"},
  "nationalStandard": {"1": 1, "2": 2},
  "multiLevelRule": {"vi": "Mức thấp nhất.", "en": "Lowest level."},
  "suspensions": [
    {"from": "2004-01-01", "to": "2004-12-31", "indicators": [{"code": "1.1", "level": 1, "letter": "b"}], "source": "Điều 2", "confidence": "D"}
  ],
  "sets": {"mandatory": ["1.1"], "others": ["1.2"], "article22": ["22.1"]},
  "items": [
    {"code": "22.1", "label": {"vi": "Khoản 1 Điều 22", "en": "Item 1"}, "gist": {"vi": "Vượt trội", "en": "Outstanding"}, "quantified": true,
     "thresholds": [{"measure": "years", "measureName": {"vi": "Số năm", "en": "Years"}, "comparator": ">=", "value": 2, "unit": "years", "years": "any_2_of_5"}]}
  ],
  "standards": [
    {"code": "1", "title": {"vi": "Tổ chức", "en": "Organisation"}, "expectedCriteria": 2, "criteria": [
      {"code": "1.1", "title": {"vi": "Kế hoạch", "en": "Plan"}, "titleVariants": ["Kế hoạch của trường"], "mandatory": true, "confidence": "C",
       "levels": [
         {"level": 1, "indicators": [
           {"letter": "a", "gist": {"vi": "Có kế hoạch", "en": "Has a plan"}, "note": "short"},
           {"letter": "b", "gist": {"vi": "Đạt số liệu", "en": "Reaches the figures"}, "quantified": true, "thresholds": [
             {"measure": "good_rate", "measureName": {"vi": "Tỷ lệ tốt", "en": "Good rate"}, "comparator": ">=", "value": 0.95, "unit": "rate", "years": "latest", "note": "text"},
             {"measure": "good_rate", "measureName": {"vi": "Tỷ lệ tốt", "en": "Good rate"}, "comparator": ">=", "value": 0.9, "unit": "rate", "variant": ["difficult_area", "urban"], "external": true, "confidence": "E"}
           ]}
         ]},
         {"level": 2, "indicators": [{"letter": "*", "gist": {"vi": "Điều chỉnh kế hoạch", "en": "Adjusts the plan"}}]}
       ],
       "evidence": ["Kế hoạch năm học"],
       "data": [{"vi": "Số kế hoạch", "en": "Plans"}]},
      {"code": "1.2", "title": {"vi": "Hội đồng", "en": "Council"},
       "levels": [{"level": 1, "indicators": [{"letter": "*", "gist": {"vi": "Có hội đồng", "en": "Has a council"}}]}]}
    ]}
  ]
}
)json";

/// The good sample with the first occurrence of `from` replaced.
inline std::string with(std::string_view from, std::string_view to)
{
    std::string text(good);
    const auto place = text.find(from);
    if (place == std::string::npos)
        throw std::logic_error("the sample does not contain: " + std::string(from));
    return text.replace(place, from.size(), to);
}

} // namespace sample
