@echo off
chcp 65001 >nul
title Siklus - jangan ditutup selama Siklus dipakai
set "DATA=%LOCALAPPDATA%\Siklus\data"
start "" /min cmd /c "for /l %%i in (1,1,60) do (curl -s -o nul http://127.0.0.1:5080/health/ready && start "" http://127.0.0.1:5080 && exit) || timeout /t 1 /nobreak >nul"
"%~dp0program\siklus.exe" serve --data "%DATA%" %*
echo.
echo Siklus berhenti.
pause
