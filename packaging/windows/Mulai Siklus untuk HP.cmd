@echo off
rem HP dan komputer lain di kantor membuka alamat yang tampil pada jendela ini.
"%~dp0Mulai Siklus.cmd" --lan
