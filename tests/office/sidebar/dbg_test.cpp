#include "catch.hpp"
#include "sidebar/sheet_window.hpp"
#include <iostream>
using namespace datchuan::test;
TEST_CASE("dbg","[.][dbg]"){ auto o=withExtension(getenv("L")?getenv("L"):"vi"); o.showErrors=true; if(!guiDisplay().empty()){o=withWindows(getenv("P")?getenv("P"):"gtk3"); o.showErrors=true;} Office off(o); SheetWindow w(off, getenv("F")); w.openDeck();
 for (auto p : {"Result","Blockers","Findings"}) { auto a=w.panelArea(p); std::cout<<p<<" "<<a.X<<","<<a.Y<<" "<<a.Width<<"x"<<a.Height<<"\n"; for (auto& b : w.boxes(p)) std::cout<<"   "<<b.name<<" "<<b.area.X<<","<<b.area.Y<<" "<<b.area.Width<<"x"<<b.area.Height<<"  acc='"<<w.accessibleName(p,b.name)<<"'\n"; }
 for (auto p : {"Blockers","Findings"}) for (auto& l : w.lines(p)) std::cout<<l<<"\n";
 std::cout << w.selection() << "\n"; if(!w.lines("Findings").empty()) { w.select("Findings",1); std::cout << w.selection() <<"\n" << w.text("Findings","details") << "\n"; }
}
