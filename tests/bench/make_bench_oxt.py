"""Adds the Python function of the benchmark to a copy of the extension: make_bench_oxt.py IN.oxt BENCH.rdb OUT.oxt."""
import pathlib
import sys
import zipfile

source, registry, target = map(pathlib.Path, sys.argv[1:4])
here = pathlib.Path(__file__).parent / "extension"
entries = "".join(
    f' <manifest:file-entry manifest:full-path="{path}" manifest:media-type="{kind}"/>\n'
    for path, kind in (
        ("bench.rdb", "application/vnd.sun.star.uno-typelibrary;type=RDB"),
        ("bench.components", "application/vnd.sun.star.uno-components"),
        ("PyBench.xcu", "application/vnd.sun.star.configuration-data"),
    )
)
components = """<?xml version="1.0" encoding="UTF-8"?>
<components xmlns="http://openoffice.org/2010/uno-components">
  <component loader="com.sun.star.loader.Python" uri="pybench.py">
    <implementation name="vn.datchuan.bench.PythonImpl"><service name="vn.datchuan.bench.Python"/></implementation>
  </component>
</components>
"""
with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
    for item in old.infolist():
        data = old.read(item)
        if item.filename.endswith("META-INF/manifest.xml"):
            data = data.decode().replace("</manifest:manifest>", entries + "</manifest:manifest>").encode()
        new.writestr(item, data)
    new.write(registry, "bench.rdb")
    new.writestr("bench.components", components)
    for name in ("pybench.py", "PyBench.xcu"):
        new.write(here / name, name)
