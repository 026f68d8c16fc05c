<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>selaras::desktop::Window</name>
    <message>
        <source>Open an inventory</source>
        <translation>Buka inventaris</translation>
    </message>
    <message>
        <source>Inventories and backups (*.selaras *.selaras-backup)</source>
        <translation>Inventaris dan cadangan (*.selaras *.selaras-backup)</translation>
    </message>
</context>
<context>
    <name>selaras::desktop::Workspaces</name>
    <message>
        <source>&amp;Orders</source>
        <translation>&amp;Pesanan</translation>
    </message>
    <message>
        <source>P&amp;icking</source>
        <translation>Pen&amp;gambilan</translation>
    </message>
    <message>
        <source>R&amp;eturns</source>
        <translation>Re&amp;tur</translation>
    </message>
    <message>
        <source>&amp;Stock</source>
        <translation>&amp;Stok</translation>
    </message>
    <message>
        <source>&amp;Channels</source>
        <translation>&amp;Kanal</translation>
    </message>
    <message>
        <source>A&amp;udit</source>
        <translation>A&amp;udit</translation>
    </message>
    <message>
        <source>Not for packers</source>
        <translation>Bukan untuk pengemas</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Aktivitas</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>Pe&amp;ngaturan</translation>
    </message>
    <message>
        <source>back</source>
        <translation>kembali</translation>
    </message>
    <message>
        <source>&amp;Receiving</source>
        <translation>Peneri&amp;maan</translation>
    </message>
    <message>
        <source>Cou&amp;nts</source>
        <translation>&amp;Hitung</translation>
    </message>
    <message>
        <source>Ru&amp;les</source>
        <translation>Atu&amp;ran</translation>
    </message>
    <message>
        <source>&amp;Pack</source>
        <translation>K&amp;emas</translation>
    </message>
    <message>
        <source>Only those who pack</source>
        <translation>Hanya yang mengemas</translation>
    </message>
</context>
<context>
    <name>selaras::kit::PairList</name>
    <message>
        <source>needs the right %1</source>
        <translation>butuh izin %1</translation>
    </message>
</context>
<context>
    <name>selaras::kit::Pane</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Tutup (Esc)</translation>
    </message>
</context>
<context>
    <name>selaras::kit::ProgressLine</name>
    <message>
        <source>%1 done, %2 failed, %3 left</source>
        <translation>%1 selesai, %2 gagal, %3 sisa</translation>
    </message>
</context>
<context>
    <name>selaras::kit::Rail</name>
    <message>
        <source>Fold the rail (Ctrl+B)</source>
        <translation>Lipat bilah kiri (Ctrl+B)</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Ruang kerja</translation>
    </message>
</context>
<context>
    <name>selaras::kit::Tabs</name>
    <message>
        <source>Tabs</source>
        <translation>Tab</translation>
    </message>
</context>
<context>
    <name>selaras::kit::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
</context>
<context>
    <name>selaras::ui</name>
    <message>
        <source>A phone number has digits, + and - only, at least five digits and at most 30 characters.</source>
        <translation>Nomor telepon hanya berisi angka, + dan -, paling sedikit lima angka dan paling banyak 30 karakter.</translation>
    </message>
    <message>
        <source>A warehouse&apos;s address is one line of at most 200 characters.</source>
        <translation>Alamat gudang satu baris, paling banyak 200 karakter.</translation>
    </message>
    <message>
        <source>It was not put away: goods lie there, or something is still open there.</source>
        <translation>Gudang tidak diarsipkan: masih ada barang atau urusan yang terbuka di sana.</translation>
    </message>
    <message>
        <source>Move the goods and end deliveries and counts there first.</source>
        <translation>Pindahkan barangnya dan selesaikan kiriman serta hitungan di sana dulu.</translation>
    </message>
    <message>
        <source>Shorten it: street, district and city are enough.</source>
        <translation>Persingkat: jalan, kecamatan, dan kota sudah cukup.</translation>
    </message>
    <message>
        <source>There is no inventory at this place.</source>
        <translation>Tidak ada inventaris di tempat ini.</translation>
    </message>
    <message>
        <source>Nothing was changed; the file may be on another disk or was moved.</source>
        <translation>Tidak ada yang diubah; berkasnya mungkin di disk lain atau sudah dipindah.</translation>
    </message>
    <message>
        <source>Choose where it is now, or restore a backup.</source>
        <translation>Pilih tempatnya sekarang, atau pulihkan cadangan.</translation>
    </message>
    <message>
        <source>This file is a database without encryption, so it is not a Selaras inventory.</source>
        <translation>Berkas ini basis data tanpa enkripsi, jadi bukan inventaris Selaras.</translation>
    </message>
    <message>
        <source>It was not opened and not changed.</source>
        <translation>Berkas tidak dibuka dan tidak diubah.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Pilih berkas lain.</translation>
    </message>
    <message>
        <source>The inventory is damaged, or the key is not the one it was closed with.</source>
        <translation>Inventaris rusak, atau kuncinya bukan kunci yang dulu menutupnya.</translation>
    </message>
    <message>
        <source>It was not changed. Orders are safe at the channels and in the last backup.</source>
        <translation>Inventaris tidak diubah. Pesanan aman di kanal dan di cadangan terakhir.</translation>
    </message>
    <message>
        <source>Restore the last tested backup; missing orders are then read from the channels again.</source>
        <translation>Pulihkan cadangan terakhir yang teruji; pesanan yang kurang lalu dibaca lagi dari kanal.</translation>
    </message>
    <message>
        <source>This inventory was last used by a newer Selaras.</source>
        <translation>Inventaris ini terakhir dipakai Selaras yang lebih baru.</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>Tidak diubah.</translation>
    </message>
    <message>
        <source>Install the newer version on this PC.</source>
        <translation>Pasang versi yang lebih baru di PC ini.</translation>
    </message>
    <message>
        <source>This file belongs to another program.</source>
        <translation>Berkas ini milik program lain.</translation>
    </message>
    <message>
        <source>Selaras is already open on this inventory.</source>
        <translation>Selaras sudah terbuka untuk inventaris ini.</translation>
    </message>
    <message>
        <source>That window keeps working; this one changes nothing.</source>
        <translation>Jendela itu tetap bekerja; jendela ini tidak mengubah apa pun.</translation>
    </message>
    <message>
        <source>Go to the other window, or close it first.</source>
        <translation>Pindah ke jendela itu, atau tutup dulu.</translation>
    </message>
    <message>
        <source>The inventory lies where this PC may not write.</source>
        <translation>Inventaris ada di tempat yang tidak boleh ditulisi PC ini.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Tidak ada yang ditulis.</translation>
    </message>
    <message>
        <source>Allow writing in that folder, or move the inventory.</source>
        <translation>Izinkan menulis di folder itu, atau pindahkan inventarisnya.</translation>
    </message>
    <message>
        <source>The inventory file cannot be opened.</source>
        <translation>Berkas inventaris tidak bisa dibuka.</translation>
    </message>
    <message>
        <source>Nothing was changed; another program or missing rights may hold it.</source>
        <translation>Tidak ada yang diubah; mungkin dipegang program lain atau haknya kurang.</translation>
    </message>
    <message>
        <source>Check the disk and the rights of the folder, then try again.</source>
        <translation>Periksa disk dan hak foldernya, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Disk penuh.</translation>
    </message>
    <message>
        <source>The last change was not saved; everything before is safe.</source>
        <translation>Perubahan terakhir tidak tersimpan; semua sebelumnya aman.</translation>
    </message>
    <message>
        <source>Make room on the disk, then do the last step again.</source>
        <translation>Kosongkan ruang di disk, lalu ulangi langkah terakhir.</translation>
    </message>
    <message>
        <source>The disk did not do what it was told.</source>
        <translation>Disk tidak menjalankan perintah.</translation>
    </message>
    <message>
        <source>Check cable and disk, make a backup to another one, then try again.</source>
        <translation>Periksa kabel dan disk, buat cadangan ke disk lain, lalu coba lagi.</translation>
    </message>
    <message>
        <source>This installation of Selaras cannot encrypt.</source>
        <translation>Selaras yang terpasang ini tidak bisa mengenkripsi.</translation>
    </message>
    <message>
        <source>The inventory was not opened, so that nothing lies readable on the disk.</source>
        <translation>Inventaris tidak dibuka, supaya tidak ada yang terbaca di disk.</translation>
    </message>
    <message>
        <source>Install Selaras again with its own database library.</source>
        <translation>Pasang ulang Selaras beserta pustaka basis datanya.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Sudah ada berkas dengan nama itu.</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>Tidak disentuh.</translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translation>Pilih nama lain atau folder lain.</translation>
    </message>
    <message>
        <source>Another program is holding the inventory file, perhaps a backup or a virus scanner.</source>
        <translation>Program lain sedang memegang berkas inventaris, mungkin pencadangan atau pemindai virus.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>This warehouse is in use.</source>
        <translation>Gudang ini masih dipakai.</translation>
    </message>
    <message>
        <source>Type it such as 0812-3456-7890.</source>
        <translation>Ketik misalnya 0812-3456-7890.</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again.</source>
        <translation>Tunggu sampai selesai, lalu coba lagi.</translation>
    </message>
    <message>
        <source>A rule of the inventory forbids this change.</source>
        <translation>Aturan inventaris melarang perubahan ini.</translation>
    </message>
    <message>
        <source>Nothing was changed; the figures still balance.</source>
        <translation>Tidak ada yang diubah; angkanya tetap cocok.</translation>
    </message>
    <message>
        <source>Press F5 to see how it stands now, then decide again.</source>
        <translation>Tekan F5 untuk melihat keadaannya sekarang, lalu putuskan lagi.</translation>
    </message>
    <message>
        <source>The newest entry of the audit log is damaged.</source>
        <translation>Catatan terbaru jejak audit rusak.</translation>
    </message>
    <message>
        <source>No change can be saved until it is mended, so that none goes unrecorded.</source>
        <translation>Perubahan tidak bisa disimpan sebelum ini diperbaiki, supaya tidak ada yang tak tercatat.</translation>
    </message>
    <message>
        <source>Open Audit and press V to check the chain; restore a backup if it is broken.</source>
        <translation>Buka Audit dan tekan V untuk memeriksa rantainya; pulihkan cadangan jika rantainya putus.</translation>
    </message>
    <message>
        <source>The keyring that belongs beside the inventory is not there.</source>
        <translation>Berkas kunci yang harus ada di samping inventaris tidak ada.</translation>
    </message>
    <message>
        <source>Nobody can log in without it; the inventory itself is unharmed.</source>
        <translation>Tanpa itu tidak ada yang bisa masuk; inventarisnya sendiri utuh.</translation>
    </message>
    <message>
        <source>Put the keyring file back beside the inventory, or restore both from a backup.</source>
        <translation>Kembalikan berkas kunci ke samping inventaris, atau pulihkan keduanya dari cadangan.</translation>
    </message>
    <message>
        <source>The keyring beside the inventory is damaged.</source>
        <translation>Berkas kunci di samping inventaris rusak.</translation>
    </message>
    <message>
        <source>Nobody can log in with it; the inventory itself is unharmed.</source>
        <translation>Tidak ada yang bisa masuk dengannya; inventarisnya sendiri utuh.</translation>
    </message>
    <message>
        <source>Restore the keyring from the last backup.</source>
        <translation>Pulihkan berkas kunci dari cadangan terakhir.</translation>
    </message>
    <message>
        <source>There is a keyring of that name already.</source>
        <translation>Sudah ada berkas kunci dengan nama itu.</translation>
    </message>
    <message>
        <source>It was not touched; it may open another inventory.</source>
        <translation>Tidak disentuh; mungkin untuk membuka inventaris lain.</translation>
    </message>
    <message>
        <source>The keyring was last used by a newer Selaras.</source>
        <translation>Berkas kunci terakhir dipakai Selaras yang lebih baru.</translation>
    </message>
    <message>
        <source>Another program is changing the keyring.</source>
        <translation>Program lain sedang mengubah berkas kunci.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Coba lagi sebentar lagi.</translation>
    </message>
    <message>
        <source>This PC has too little free memory to check a password safely.</source>
        <translation>Memori PC ini kurang untuk memeriksa kata sandi dengan aman.</translation>
    </message>
    <message>
        <source>Nobody was logged in; nothing was changed.</source>
        <translation>Tidak ada yang masuk; tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Tutup program lain, lalu coba lagi.</translation>
    </message>
    <message>
        <source>This keyring belongs to another inventory.</source>
        <translation>Berkas kunci ini milik inventaris lain.</translation>
    </message>
    <message>
        <source>Put the keyring back that was made with this inventory.</source>
        <translation>Kembalikan berkas kunci yang dibuat bersama inventaris ini.</translation>
    </message>
    <message>
        <source>The password does not match.</source>
        <translation>Kata sandi tidak cocok.</translation>
    </message>
    <message>
        <source>Nobody was logged in.</source>
        <translation>Tidak ada yang masuk.</translation>
    </message>
    <message>
        <source>Check Caps Lock and try again, or use the recovery code.</source>
        <translation>Periksa Caps Lock dan coba lagi, atau pakai kode pemulihan.</translation>
    </message>
    <message>
        <source>The password did not match several times, so there is a pause.</source>
        <translation>Kata sandi beberapa kali tidak cocok, jadi ada jeda.</translation>
    </message>
    <message>
        <source>Packing goes on in windows that are already open.</source>
        <translation>Mengemas tetap jalan di jendela yang sudah terbuka.</translation>
    </message>
    <message>
        <source>Wait until the time shown, then try again.</source>
        <translation>Tunggu sampai waktu yang tertera, lalu coba lagi.</translation>
    </message>
    <message>
        <source>There is no user of that name here any more.</source>
        <translation>Pengguna dengan nama itu tidak ada lagi di sini.</translation>
    </message>
    <message>
        <source>Choose a name from the list, or ask the owner.</source>
        <translation>Pilih nama dari daftar, atau tanya pemilik.</translation>
    </message>
    <message>
        <source>This user was deactivated.</source>
        <translation>Pengguna ini dinonaktifkan.</translation>
    </message>
    <message>
        <source>Ask the owner, who can activate the user again.</source>
        <translation>Minta pemilik mengaktifkannya lagi.</translation>
    </message>
    <message>
        <source>The recovery code does not match.</source>
        <translation>Kode pemulihan tidak cocok.</translation>
    </message>
    <message>
        <source>Compare it with the paper, group by group; a newer code makes the old one void.</source>
        <translation>Bandingkan dengan kertasnya, kelompok demi kelompok; kode baru membatalkan kode lama.</translation>
    </message>
    <message>
        <source>A recovery code has 8 groups of 4 characters; this has not.</source>
        <translation>Kode pemulihan terdiri dari 8 kelompok berisi 4 huruf atau angka; yang ini tidak.</translation>
    </message>
    <message>
        <source>It did not count as a try.</source>
        <translation>Ini tidak dihitung sebagai percobaan.</translation>
    </message>
    <message>
        <source>Type all groups as they are on the paper.</source>
        <translation>Ketik semua kelompok seperti di kertas.</translation>
    </message>
    <message>
        <source>The password has fewer than 8 characters.</source>
        <translation>Kata sandi kurang dari 8 huruf.</translation>
    </message>
    <message>
        <source>The old password still holds.</source>
        <translation>Kata sandi lama tetap berlaku.</translation>
    </message>
    <message>
        <source>Make it longer; three or four words are good.</source>
        <translation>Buat lebih panjang; tiga atau empat kata sudah baik.</translation>
    </message>
    <message>
        <source>The user has no name yet.</source>
        <translation>Pengguna belum punya nama.</translation>
    </message>
    <message>
        <source>Nobody was added.</source>
        <translation>Tidak ada yang ditambahkan.</translation>
    </message>
    <message>
        <source>Type the name that is to stand in the audit log.</source>
        <translation>Ketik nama yang akan tertulis di jejak audit.</translation>
    </message>
    <message>
        <source>The name is too long to be shown.</source>
        <translation>Nama terlalu panjang untuk ditampilkan.</translation>
    </message>
    <message>
        <source>Shorten the name.</source>
        <translation>Pendekkan namanya.</translation>
    </message>
    <message>
        <source>There is a user of that name already.</source>
        <translation>Sudah ada pengguna dengan nama itu.</translation>
    </message>
    <message>
        <source>Add a surname or an initial.</source>
        <translation>Tambahkan nama belakang atau inisial.</translation>
    </message>
    <message>
        <source>This name is kept for Selaras itself.</source>
        <translation>Nama ini disimpan untuk Selaras sendiri.</translation>
    </message>
    <message>
        <source>Nobody was added; in the audit log a person must not look like a worker.</source>
        <translation>Tidak ada yang ditambahkan; di jejak audit orang tidak boleh mirip mesin.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Pilih nama lain.</translation>
    </message>
    <message>
        <source>This inventory has users already.</source>
        <translation>Inventaris ini sudah punya pengguna.</translation>
    </message>
    <message>
        <source>Log in as an owner and add the user in Settings.</source>
        <translation>Masuk sebagai pemilik dan tambahkan pengguna di Pengaturan.</translation>
    </message>
    <message>
        <source>The recovery code sets the password of an owner only.</source>
        <translation>Kode pemulihan hanya mengganti kata sandi pemilik.</translation>
    </message>
    <message>
        <source>Choose an owner; the owner can then set the other passwords.</source>
        <translation>Pilih pemilik; pemilik lalu bisa mengganti kata sandi yang lain.</translation>
    </message>
    <message>
        <source>This is the last owner.</source>
        <translation>Ini pemilik terakhir.</translation>
    </message>
    <message>
        <source>Nothing was changed; somebody must be able to manage users and shops.</source>
        <translation>Tidak ada yang diubah; harus ada yang bisa mengurus pengguna dan toko.</translation>
    </message>
    <message>
        <source>Make somebody else an owner first.</source>
        <translation>Jadikan orang lain pemilik dulu.</translation>
    </message>
    <message>
        <source>There is no backup at this place.</source>
        <translation>Tidak ada cadangan di tempat ini.</translation>
    </message>
    <message>
        <source>The inventory in use is not touched.</source>
        <translation>Inventaris yang sedang dipakai tidak disentuh.</translation>
    </message>
    <message>
        <source>This backup is damaged and cannot be restored.</source>
        <translation>Cadangan ini rusak dan tidak bisa dipulihkan.</translation>
    </message>
    <message>
        <source>Choose an older backup.</source>
        <translation>Pilih cadangan yang lebih lama.</translation>
    </message>
    <message>
        <source>This file is no backup of Selaras.</source>
        <translation>Berkas ini bukan cadangan Selaras.</translation>
    </message>
    <message>
        <source>This backup was made by a newer Selaras.</source>
        <translation>Cadangan ini dibuat Selaras yang lebih baru.</translation>
    </message>
    <message>
        <source>Install the newer version on this PC, then restore it.</source>
        <translation>Pasang versi yang lebih baru di PC ini, lalu pulihkan.</translation>
    </message>
    <message>
        <source>There is a SKU with this code already; capitals make no difference.</source>
        <translation>Sudah ada SKU dengan kode ini; huruf besar kecil tidak dibedakan.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Tidak ada yang ditambahkan.</translation>
    </message>
    <message>
        <source>Change the code, or open the SKU that has it.</source>
        <translation>Ganti kodenya, atau buka SKU yang memakainya.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Berkas tidak bisa dibaca.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Tidak ada yang diimpor.</translation>
    </message>
    <message>
        <source>Close it in the spreadsheet or copy it to this PC, then choose it again.</source>
        <translation>Tutup di program lembar kerja atau salin ke PC ini, lalu pilih lagi.</translation>
    </message>
    <message>
        <source>Nothing of this import stands any more.</source>
        <translation>Tidak ada lagi yang tersisa dari impor ini.</translation>
    </message>
    <message>
        <source>It was taken back before; nothing was changed now.</source>
        <translation>Impor ini sudah pernah ditarik kembali; kali ini tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>Press F5 to see how it stands.</source>
        <translation>Tekan F5 untuk melihat keadaannya.</translation>
    </message>
    <message>
        <source>This order is not here any more.</source>
        <translation>Pesanan ini tidak ada lagi di sini.</translation>
    </message>
    <message>
        <source>Press F5 to read the list again.</source>
        <translation>Tekan F5 untuk membaca daftarnya lagi.</translation>
    </message>
    <message>
        <source>This order can no longer be cancelled: its goods have left, or it is cancelled already.</source>
        <translation>Pesanan ini tidak bisa dibatalkan lagi: barangnya sudah keluar, atau sudah dibatalkan.</translation>
    </message>
    <message>
        <source>Nothing was asked of the shop.</source>
        <translation>Tidak ada yang diminta ke toko.</translation>
    </message>
    <message>
        <source>Press F5 to see how it stands now.</source>
        <translation>Tekan F5 untuk melihat keadaannya sekarang.</translation>
    </message>
    <message>
        <source>The cancel was already asked for and is on its way.</source>
        <translation>Pembatalan sudah diminta dan sedang berjalan.</translation>
    </message>
    <message>
        <source>Stock stays reserved until the shop accepts.</source>
        <translation>Stok tetap dipesan sampai toko menyetujui.</translation>
    </message>
    <message>
        <source>Wait for the answer; it will stand in the timeline.</source>
        <translation>Tunggu jawabannya; nanti tertulis di riwayat.</translation>
    </message>
    <message>
        <source>There are fewer pieces on hand than are to be taken away.</source>
        <translation>Fisiknya lebih sedikit daripada yang akan diambil.</translation>
    </message>
    <message>
        <source>Nothing was moved.</source>
        <translation>Tidak ada yang dipindah.</translation>
    </message>
    <message>
        <source>Count the shelf with H, then try again.</source>
        <translation>Hitung raknya dengan H, lalu coba lagi.</translation>
    </message>
    <message>
        <source>There is no active warehouse to hold this stock.</source>
        <translation>Tidak ada gudang aktif untuk stok ini.</translation>
    </message>
    <message>
        <source>Orders wait without reserved stock until there is one.</source>
        <translation>Pesanan menunggu tanpa stok dipesan sampai ada gudang.</translation>
    </message>
    <message>
        <source>Add a warehouse in Settings, then press R.</source>
        <translation>Tambahkan gudang di Pengaturan, lalu tekan R.</translation>
    </message>
    <message>
        <source>%1 does not count the stock of this listing.</source>
        <translation>%1 tidak menghitung stok listing ini.</translation>
    </message>
    <message>
        <source>The shop sells it without a limit.</source>
        <translation>Toko menjualnya tanpa batas.</translation>
    </message>
    <message>
        <source>Switch stock management on for it in the shop, then press R.</source>
        <translation>Nyalakan pengelolaan stok untuk listing ini di toko, lalu tekan R.</translation>
    </message>
    <message>
        <source>%1 took the stock figure and shows another one.</source>
        <translation>%1 menerima angka stok tetapi menampilkan angka lain.</translation>
    </message>
    <message>
        <source>The shop may sell more than there is; a campaign or a plug-in may hold the figure.</source>
        <translation>Toko bisa menjual lebih banyak daripada yang ada; mungkin kampanye atau plugin menahan angkanya.</translation>
    </message>
    <message>
        <source>Look at the listing in the shop, mend it, then press R.</source>
        <translation>Lihat listing di toko, perbaiki, lalu tekan R.</translation>
    </message>
    <message>
        <source>This shop is connected already.</source>
        <translation>Toko ini sudah tersambung.</translation>
    </message>
    <message>
        <source>Nothing was added, so no order comes in twice.</source>
        <translation>Tidak ada yang ditambahkan, jadi tidak ada pesanan masuk dua kali.</translation>
    </message>
    <message>
        <source>This sign-in is of another account than the shop has.</source>
        <translation>Izin masuk ini milik akun lain, bukan akun toko ini.</translation>
    </message>
    <message>
        <source>Nothing was changed, so no shop&apos;s orders land in another&apos;s.</source>
        <translation>Tidak ada yang diubah, jadi pesanan satu toko tidak masuk ke toko lain.</translation>
    </message>
    <message>
        <source>Sign in with the account of this shop, or connect the other one as a new shop.</source>
        <translation>Masuk dengan akun toko ini, atau sambungkan yang lain sebagai toko baru.</translation>
    </message>
    <message>
        <source>Open it in Channels; sign in again there if it has stopped.</source>
        <translation>Buka tokonya di Kanal; masuk ulang di sana jika toko berhenti.</translation>
    </message>
    <message>
        <source>%1 does not know this order, or no longer.</source>
        <translation>%1 tidak atau tidak lagi mengenal pesanan ini.</translation>
    </message>
    <message>
        <source>%1 no longer has this listing.</source>
        <translation>%1 tidak lagi punya listing ini.</translation>
    </message>
    <message>
        <source>Look for it in the seller centre; discard this if it was deleted.</source>
        <translation>Cari di Seller Centre; buang pekerjaan ini jika listingnya sudah dihapus.</translation>
    </message>
    <message>
        <source>%1 listed an order without saying what is in it.</source>
        <translation>%1 mendaftar pesanan tanpa menyebut isinya.</translation>
    </message>
    <message>
        <source>Until its details come the order is not here; it may have a deadline.</source>
        <translation>Pesanan belum ada di sini sampai rinciannya datang; mungkin ada batas kirimnya.</translation>
    </message>
    <message>
        <source>It is asked for again by itself; look at it in the seller centre meanwhile.</source>
        <translation>Ditanya lagi sendiri; sementara itu lihat di Seller Centre.</translation>
    </message>
    <message>
        <source>The parcel of this order has already left, so it cannot be cancelled.</source>
        <translation>Paket pesanan ini sudah berangkat, jadi tidak bisa dibatalkan.</translation>
    </message>
    <message>
        <source>The order stands; its goods are on their way.</source>
        <translation>Pesanan tetap berlaku; barangnya di jalan.</translation>
    </message>
    <message>
        <source>Wait for the return, or agree on one with the buyer.</source>
        <translation>Tunggu returnya, atau sepakati retur dengan pembeli.</translation>
    </message>
    <message>
        <source>The shipment of this parcel is arranged already.</source>
        <translation>Pengiriman paket ini sudah diatur.</translation>
    </message>
    <message>
        <source>A courier expects it; nothing was done twice.</source>
        <translation>Kurir sudah menunggunya; tidak ada yang dilakukan dua kali.</translation>
    </message>
    <message>
        <source>Go on with its label.</source>
        <translation>Lanjutkan dengan labelnya.</translation>
    </message>
    <message>
        <source>%1 has this order in one parcel.</source>
        <translation>%1 punya pesanan ini dalam satu paket.</translation>
    </message>
    <message>
        <source>It refused to be told which parcel is meant, so nothing was arranged.</source>
        <translation>Penyebutan paketnya ditolak, jadi belum ada yang diatur.</translation>
    </message>
    <message>
        <source>Wait until the order is read again, then arrange it.</source>
        <translation>Tunggu sampai pesanan dibaca lagi, lalu atur pengirimannya.</translation>
    </message>
    <message>
        <source>%1 does not know this parcel, or has cut the order anew.</source>
        <translation>%1 tidak mengenal paket ini, atau membagi ulang pesanannya.</translation>
    </message>
    <message>
        <source>Nothing was arranged; the order is as it was.</source>
        <translation>Belum ada yang diatur; pesanan tetap seperti semula.</translation>
    </message>
    <message>
        <source>Read the order again, then arrange the parcels it has now.</source>
        <translation>Baca lagi pesanannya, lalu atur paket-paket yang ada sekarang.</translation>
    </message>
    <message>
        <source>%1 sends this parcel itself.</source>
        <translation>%1 mengirim sendiri paket ini.</translation>
    </message>
    <message>
        <source>There is nothing to arrange, and its goods do not come from here.</source>
        <translation>Tidak ada yang perlu diatur, dan barangnya tidak dari sini.</translation>
    </message>
    <message>
        <source>Leave it out; look at it in the seller centre if its goods do lie here.</source>
        <translation>Lewati saja; lihat di Seller Centre kalau barangnya memang ada di sini.</translation>
    </message>
    <message>
        <source>%1 offers no way to hand this parcel over.</source>
        <translation>%1 tidak menawarkan cara menyerahkan paket ini.</translation>
    </message>
    <message>
        <source>Nothing was arranged, and the deadline of the order goes on.</source>
        <translation>Belum ada yang diatur, dan tenggat pesanan terus berjalan.</translation>
    </message>
    <message>
        <source>Check the pick-up address and its times in the seller centre, then try again.</source>
        <translation>Periksa alamat dan jam penjemputan di Seller Centre, lalu coba lagi.</translation>
    </message>
    <message>
        <source>%1 asks more about this parcel than Selaras can answer, such as the branch.</source>
        <translation>%1 menanyakan hal tentang paket ini yang tidak bisa dijawab Selaras, misalnya cabangnya.</translation>
    </message>
    <message>
        <source>Nothing was arranged; the parcel waits.</source>
        <translation>Belum ada yang diatur; paketnya menunggu.</translation>
    </message>
    <message>
        <source>Arrange this one in the seller centre; Selaras takes it over from there.</source>
        <translation>Atur yang satu ini di Seller Centre; Selaras melanjutkannya dari sana.</translation>
    </message>
    <message>
        <source>%1 arranges no courier for this order.</source>
        <translation>%1 tidak mengatur kurir untuk pesanan ini.</translation>
    </message>
    <message>
        <source>It goes with a courier of your own, whose number %1 wants to know.</source>
        <translation>Pesanan ini dikirim dengan kurir Anda sendiri, dan %1 ingin tahu nomor resinya.</translation>
    </message>
    <message>
        <source>Enter that number in the seller centre.</source>
        <translation>Masukkan nomor itu di Seller Centre.</translation>
    </message>
    <message>
        <source>This order was cancelled before its parcel was arranged.</source>
        <translation>Pesanan ini dibatalkan sebelum paketnya diatur.</translation>
    </message>
    <message>
        <source>No courier comes for it.</source>
        <translation>Tidak ada kurir yang datang untuknya.</translation>
    </message>
    <message>
        <source>Put its goods back.</source>
        <translation>Kembalikan barangnya ke tempatnya.</translation>
    </message>
    <message>
        <source>The buyer asks to cancel this order.</source>
        <translation>Pembeli minta pesanan ini dibatalkan.</translation>
    </message>
    <message>
        <source>Until that is answered, its parcel cannot be arranged.</source>
        <translation>Selama belum dijawab, paketnya tidak bisa diatur.</translation>
    </message>
    <message>
        <source>Accept or reject the request first.</source>
        <translation>Terima atau tolak dulu permintaannya.</translation>
    </message>
    <message>
        <source>%1 holds this order back.</source>
        <translation>%1 menahan pesanan ini.</translation>
    </message>
    <message>
        <source>Its parcel cannot be arranged yet; the order stands.</source>
        <translation>Paketnya belum bisa diatur; pesanannya tetap berlaku.</translation>
    </message>
    <message>
        <source>Wait until it is let go, then arrange the parcel.</source>
        <translation>Tunggu sampai dilepas, lalu atur paketnya.</translation>
    </message>
    <message>
        <source>This order is not paid, so its parcel cannot be arranged.</source>
        <translation>Pesanan ini belum dibayar, jadi paketnya tidak bisa diatur.</translation>
    </message>
    <message>
        <source>Nothing was arranged; its goods stay promised to it.</source>
        <translation>Belum ada yang diatur; barangnya tetap dijanjikan untuk pesanan ini.</translation>
    </message>
    <message>
        <source>Wait for the payment.</source>
        <translation>Tunggu pembayarannya.</translation>
    </message>
    <message>
        <source>%1 is still drawing this label.</source>
        <translation>%1 masih membuat label ini.</translation>
    </message>
    <message>
        <source>The parcel is arranged; its label comes in a moment.</source>
        <translation>Paketnya sudah diatur; labelnya datang sebentar lagi.</translation>
    </message>
    <message>
        <source>It is asked for again by itself.</source>
        <translation>Label akan diminta lagi sendiri.</translation>
    </message>
    <message>
        <source>%1 was not asked for this label yet.</source>
        <translation>%1 belum dimintai label ini.</translation>
    </message>
    <message>
        <source>The parcel is arranged; only its label is missing.</source>
        <translation>Paketnya sudah diatur; hanya labelnya yang belum ada.</translation>
    </message>
    <message>
        <source>Ask for the label again.</source>
        <translation>Minta lagi labelnya.</translation>
    </message>
    <message>
        <source>%1 could not make this label.</source>
        <translation>%1 tidak bisa membuat label ini.</translation>
    </message>
    <message>
        <source>The parcel is arranged, and another label was ordered.</source>
        <translation>Paketnya sudah diatur, dan label lain sudah dipesan.</translation>
    </message>
    <message>
        <source>Ask for it again in a minute, or print it in the seller centre.</source>
        <translation>Minta lagi semenit kemudian, atau cetak di Seller Centre.</translation>
    </message>
    <message>
        <source>%1 does not accept the tracking number for this label.</source>
        <translation>%1 tidak menerima nomor resi untuk label ini.</translation>
    </message>
    <message>
        <source>The parcel is arranged; its number may have changed.</source>
        <translation>Paketnya sudah diatur; nomornya mungkin sudah berganti.</translation>
    </message>
    <message>
        <source>Read the order again, then ask for the label.</source>
        <translation>Baca lagi pesanannya, lalu minta labelnya.</translation>
    </message>
    <message>
        <source>%1 wants photos with every reason for which this return can be disputed.</source>
        <translation>%1 meminta foto untuk setiap alasan keberatan atas retur ini.</translation>
    </message>
    <message>
        <source>Nothing was sent, and the deadline for your answer goes on.</source>
        <translation>Belum ada yang dikirim, dan tenggat jawaban Anda terus berjalan.</translation>
    </message>
    <message>
        <source>Dispute it in the seller centre, where photos can be added.</source>
        <translation>Ajukan keberatan di Seller Centre; di sana foto bisa dilampirkan.</translation>
    </message>
    <message>
        <source>%1 wants an e-mail address with a dispute, and this shop has none.</source>
        <translation>%1 meminta alamat e-mail untuk keberatan, dan toko ini belum punya.</translation>
    </message>
    <message>
        <source>The dispute was not sent.</source>
        <translation>Keberatannya belum dikirim.</translation>
    </message>
    <message>
        <source>Enter the seller&apos;s e-mail in Channels, where the shop is signed in.</source>
        <translation>Isi e-mail penjual di Kanal, di tempat toko ini masuk.</translation>
    </message>
    <message>
        <source>This return was decided already.</source>
        <translation>Retur ini sudah diputuskan.</translation>
    </message>
    <message>
        <source>Your answer changed nothing.</source>
        <translation>Jawaban Anda tidak mengubah apa pun.</translation>
    </message>
    <message>
        <source>Look at where it stands now.</source>
        <translation>Lihat posisinya sekarang.</translation>
    </message>
    <message>
        <source>The shop does not have this order as one to be sent.</source>
        <translation>Toko tidak mencatat pesanan ini sebagai pesanan yang harus dikirim.</translation>
    </message>
    <message>
        <source>It was not told that the parcel left, and the buyer was not written to.</source>
        <translation>Toko belum diberi tahu bahwa paketnya berangkat, dan pembeli belum dikabari.</translation>
    </message>
    <message>
        <source>Look at the order in the shop&apos;s admin; it may be unpaid, cancelled or refunded.</source>
        <translation>Lihat pesanannya di admin toko; mungkin belum dibayar, dibatalkan, atau sudah dikembalikan dananya.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Peran Anda tidak mengizinkan ini.</translation>
    </message>
    <message>
        <source>Ask somebody whose role may; the tooltip of the button names it.</source>
        <translation>Minta orang yang perannya boleh; tip tombolnya menyebut siapa.</translation>
    </message>
    <message>
        <source>The sign-in of %1 ran out a moment ago.</source>
        <translation>Izin masuk %1 baru saja berakhir.</translation>
    </message>
    <message>
        <source>It is renewed by itself; sign in again in Channels if it stays.</source>
        <translation>Diperbarui sendiri; masuk ulang di Kanal jika tetap begini.</translation>
    </message>
    <message>
        <source>The seller account took back our access to %1, or it has ended.</source>
        <translation>Akun penjual mencabut akses kita ke %1, atau aksesnya sudah berakhir.</translation>
    </message>
    <message>
        <source>Sign in again in Channels, about one minute.</source>
        <translation>Masuk ulang di Kanal, sekitar satu menit.</translation>
    </message>
    <message>
        <source>The answer of the sign-in page of %1 was too old or already used.</source>
        <translation>Jawaban halaman masuk %1 terlalu lama atau sudah dipakai.</translation>
    </message>
    <message>
        <source>Open the sign-in page once more and finish it within ten minutes.</source>
        <translation>Buka halaman masuk sekali lagi dan selesaikan dalam sepuluh menit.</translation>
    </message>
    <message>
        <source>The account that signed in has several shops and did not say which.</source>
        <translation>Akun yang masuk punya beberapa toko dan tidak menyebut yang mana.</translation>
    </message>
    <message>
        <source>Sign in with the account of the one shop.</source>
        <translation>Masuk dengan akun satu toko itu.</translation>
    </message>
    <message>
        <source>%1 does not accept our partner key.</source>
        <translation>%1 tidak menerima kunci partner ini.</translation>
    </message>
    <message>
        <source>Copy the partner key from the console again and enter it in Channels.</source>
        <translation>Salin lagi kunci partner dari konsol dan masukkan di Kanal.</translation>
    </message>
    <message>
        <source>%1 does not accept calls from this internet address.</source>
        <translation>%1 tidak menerima panggilan dari alamat internet ini.</translation>
    </message>
    <message>
        <source>Add the address of this office to the allowed list in the console.</source>
        <translation>Tambahkan alamat kantor ini ke daftar yang diizinkan di konsol.</translation>
    </message>
    <message>
        <source>%1 has not given our app the right for this.</source>
        <translation>%1 belum memberi aplikasi ini hak untuk itu.</translation>
    </message>
    <message>
        <source>Ask for the right in the console of the channel, then press R.</source>
        <translation>Minta haknya di konsol kanal, lalu tekan R.</translation>
    </message>
    <message>
        <source>The calls that %1 allows in one day are used up.</source>
        <translation>Panggilan yang diizinkan %1 dalam satu hari sudah habis.</translation>
    </message>
    <message>
        <source>It goes on by itself when the channel&apos;s new day begins.</source>
        <translation>Jalan lagi sendiri saat hari baru kanal mulai.</translation>
    </message>
    <message>
        <source>%1 took our request for a repeated one.</source>
        <translation>%1 menganggap permintaan ini pengulangan.</translation>
    </message>
    <message>
        <source>The clocks of this PC and of %1 differ too much.</source>
        <translation>Jam PC ini dan jam %1 terlalu jauh bedanya.</translation>
    </message>
    <message>
        <source>Set the clock of this PC to automatic; then it goes on by itself.</source>
        <translation>Setel jam PC ini ke otomatis; setelah itu jalan lagi sendiri.</translation>
    </message>
    <message>
        <source>%1 says that the time of our request is wrong.</source>
        <translation>%1 mengatakan waktu permintaan ini salah.</translation>
    </message>
    <message>
        <source>It is corrected by itself; set the clock of this PC to automatic.</source>
        <translation>Dibetulkan sendiri; setel jam PC ini ke otomatis.</translation>
    </message>
    <message>
        <source>No trusted encrypted connection to %1 could be made.</source>
        <translation>Sambungan terenkripsi yang tepercaya ke %1 tidak bisa dibuat.</translation>
    </message>
    <message>
        <source>Check the certificate of the site and the date of this PC; a guest network may be in between.</source>
        <translation>Periksa sertifikat situs dan tanggal PC ini; mungkin ada jaringan tamu di antaranya.</translation>
    </message>
    <message>
        <source>The address of %1 is not a web address.</source>
        <translation>Alamat %1 bukan alamat web.</translation>
    </message>
    <message>
        <source>Correct the address of the shop in Channels.</source>
        <translation>Perbaiki alamat toko di Kanal.</translation>
    </message>
    <message>
        <source>Another program on this PC uses the door for messages from shops.</source>
        <translation>Program lain di PC ini memakai pintu untuk pesan dari toko.</translation>
    </message>
    <message>
        <source>No message of a shop comes in; orders are still pulled on time.</source>
        <translation>Pesan dari toko tidak masuk; pesanan tetap ditarik pada waktunya.</translation>
    </message>
    <message>
        <source>Close the other program, or choose another port in Settings.</source>
        <translation>Tutup program itu, atau pilih port lain di Pengaturan.</translation>
    </message>
    <message>
        <source>%1 does not know our key, or it was deleted.</source>
        <translation>%1 tidak mengenal kunci ini, atau kuncinya sudah dihapus.</translation>
    </message>
    <message>
        <source>Make a new key under WooCommerce, Settings, Advanced, REST API and enter it in Channels.</source>
        <translation>Buat kunci baru di WooCommerce, Settings, Advanced, REST API dan masukkan di Kanal.</translation>
    </message>
    <message>
        <source>The key of %1 may read but not write, or its user may not.</source>
        <translation>Kunci %1 boleh membaca tetapi tidak menulis, atau penggunanya tidak boleh.</translation>
    </message>
    <message>
        <source>Give the key the right Read/Write and its user the role Shop manager.</source>
        <translation>Beri kunci itu hak Read/Write dan penggunanya peran Shop manager.</translation>
    </message>
    <message>
        <source>Something in front of %1 blocks our calls, perhaps a security plug-in.</source>
        <translation>Sesuatu di depan %1 menghalangi panggilan, mungkin plugin keamanan.</translation>
    </message>
    <message>
        <source>Allow the address of this office in the plug-in or at the host.</source>
        <translation>Izinkan alamat kantor ini di plugin atau di penyedia hosting.</translation>
    </message>
    <message>
        <source>There is no WooCommerce at the address of %1.</source>
        <translation>Tidak ada WooCommerce di alamat %1.</translation>
    </message>
    <message>
        <source>Correct the address in Channels; it must be the one the browser ends at.</source>
        <translation>Perbaiki alamatnya di Kanal; harus alamat tempat peramban akhirnya tiba.</translation>
    </message>
    <message>
        <source>WooCommerce at %1 is too old or its REST API is switched off.</source>
        <translation>WooCommerce di %1 terlalu lama atau REST API-nya dimatikan.</translation>
    </message>
    <message>
        <source>Update WooCommerce and set permalinks to anything but plain.</source>
        <translation>Perbarui WooCommerce dan setel permalink ke apa saja selain plain.</translation>
    </message>
    <message>
        <source>%1 no longer has this product or order.</source>
        <translation>%1 tidak lagi punya produk atau pesanan ini.</translation>
    </message>
    <message>
        <source>Look for it in the shop; discard this if it was deleted.</source>
        <translation>Cari di toko; buang pekerjaan ini jika sudah dihapus.</translation>
    </message>
    <message>
        <source>%1 takes fewer changes at once than WooCommerce itself allows.</source>
        <translation>%1 menerima lebih sedikit perubahan sekaligus daripada WooCommerce sendiri.</translation>
    </message>
    <message>
        <source>They are sent in smaller groups by themselves; ask the host for a larger limit if it stays.</source>
        <translation>Dikirim sendiri dalam kelompok lebih kecil; minta batas lebih besar ke penyedia hosting jika tetap begini.</translation>
    </message>
    <message>
        <source>%1 gave a reason of its own for refusing.</source>
        <translation>%1 menolak dengan alasannya sendiri.</translation>
    </message>
    <message>
        <source>Read the reason in the reply, mend it in the shop, then press R.</source>
        <translation>Baca alasannya di jawaban, perbaiki di toko, lalu tekan R.</translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation>Berkas tidak punya baris.</translation>
    </message>
    <message>
        <source>The workbook cannot be read; it may be damaged, or only be named like one.</source>
        <translation>Buku kerja ini tidak terbaca; mungkin rusak, atau hanya namanya yang mirip.</translation>
    </message>
    <message>
        <source>Open it in the spreadsheet, save it again as Excel (.xlsx) or CSV, and choose that.</source>
        <translation>Buka di aplikasi lembar kerja, simpan lagi sebagai Excel (.xlsx) atau CSV, lalu pilih yang itu.</translation>
    </message>
    <message>
        <source>The workbook is of the old kind (.xls), or protected by a password.</source>
        <translation>Buku kerja ini jenis lama (.xls), atau dilindungi kata sandi.</translation>
    </message>
    <message>
        <source>Save it in the spreadsheet as Excel (.xlsx) without a password, or as CSV, and choose that.</source>
        <translation>Simpan sebagai Excel (.xlsx) tanpa kata sandi, atau sebagai CSV, lalu pilih yang itu.</translation>
    </message>
    <message>
        <source>The workbook is too large to be read whole.</source>
        <translation>Buku kerja ini terlalu besar untuk dibaca sekaligus.</translation>
    </message>
    <message>
        <source>Keep only the sheet with the SKUs, or save that sheet as CSV.</source>
        <translation>Sisakan lembar yang berisi SKU saja, atau simpan lembar itu sebagai CSV.</translation>
    </message>
    <message>
        <source>A sheet of Excel has no more rows than 1,048,576.</source>
        <translation>Satu lembar Excel paling banyak 1.048.576 baris.</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>Tidak ada yang diekspor.</translation>
    </message>
    <message>
        <source>Export as CSV, or filter first.</source>
        <translation>Ekspor sebagai CSV, atau saring dulu.</translation>
    </message>
    <message>
        <source>The file is not a text table.</source>
        <translation>Berkas bukan tabel teks.</translation>
    </message>
    <message>
        <source>Save it as CSV (UTF-8) in the spreadsheet and choose that.</source>
        <translation>Simpan sebagai CSV (UTF-8) di program lembar kerja, lalu pilih berkas itu.</translation>
    </message>
    <message>
        <source>No column of the file says which SKU a row is about.</source>
        <translation>Tidak ada kolom yang menyebut SKU tiap baris.</translation>
    </message>
    <message>
        <source>Name one column SKU.</source>
        <translation>Namai satu kolom SKU.</translation>
    </message>
    <message>
        <source>The file has more rows than can be shown before they are imported.</source>
        <translation>Baris di berkas lebih banyak daripada yang bisa ditampilkan sebelum diimpor.</translation>
    </message>
    <message>
        <source>Split the file.</source>
        <translation>Bagi berkasnya.</translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation>Berkas tidak bisa ditulis di sana.</translation>
    </message>
    <message>
        <source>Nothing in Selaras was changed.</source>
        <translation>Tidak ada yang diubah di Selaras.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Pilih folder lain, atau kosongkan ruang di disk.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Berkas tidak bisa dibaca.</translation>
    </message>
    <message>
        <source>Check that it is still there and may be opened.</source>
        <translation>Periksa apakah berkasnya masih ada dan boleh dibuka.</translation>
    </message>
    <message>
        <source>A reason is needed; it stands in the audit log.</source>
        <translation>Alasan diperlukan; tertulis di jejak audit.</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Belum ada yang diubah.</translation>
    </message>
    <message>
        <source>Type why, then press Enter.</source>
        <translation>Ketik alasannya, lalu tekan Enter.</translation>
    </message>
    <message>
        <source>%1 no longer accepts our sign-in.</source>
        <translation>%1 tidak lagi menerima izin masuk kita.</translation>
    </message>
    <message>
        <source>No order comes in and no stock goes out for this shop.</source>
        <translation>Pesanan tidak masuk dan stok tidak terkirim untuk toko ini.</translation>
    </message>
    <message>
        <source>The sign-in of %1 ends soon.</source>
        <translation>Izin masuk %1 segera berakhir.</translation>
    </message>
    <message>
        <source>After that no order comes in and no stock goes out.</source>
        <translation>Setelah itu pesanan tidak masuk dan stok tidak terkirim.</translation>
    </message>
    <message>
        <source>Sign in again in Channels now, about one minute.</source>
        <translation>Masuk ulang di Kanal sekarang, sekitar satu menit.</translation>
    </message>
    <message>
        <source>%1 has not answered for a while.</source>
        <translation>%1 sudah beberapa saat tidak menjawab.</translation>
    </message>
    <message>
        <source>Its new orders are not here yet; changes for it wait and are sent by themselves.</source>
        <translation>Pesanan barunya belum ada di sini; perubahan untuknya menunggu dan terkirim sendiri nanti.</translation>
    </message>
    <message>
        <source>Check the internet and the shop&apos;s own page; nothing needs to be pressed when it comes back.</source>
        <translation>Periksa internet dan halaman toko itu; tidak ada yang perlu ditekan saat pulih.</translation>
    </message>
    <message>
        <source>%1 asks us to go slower.</source>
        <translation>%1 meminta kita lebih pelan.</translation>
    </message>
    <message>
        <source>Orders come in first; changes that take stock away go before those that add some.</source>
        <translation>Pesanan masuk lebih dulu; perubahan yang mengurangi stok didahulukan dari yang menambah.</translation>
    </message>
    <message>
        <source>It goes on by itself.</source>
        <translation>Jalan lagi sendiri.</translation>
    </message>
    <message>
        <source>%1 was told more changes today than its daily limit allows.</source>
        <translation>%1 hari ini diberi tahu lebih banyak perubahan daripada batas hariannya.</translation>
    </message>
    <message>
        <source>Stock changes for this shop wait; orders still come in.</source>
        <translation>Perubahan stok untuk toko ini menunggu; pesanan tetap masuk.</translation>
    </message>
    <message>
        <source>Look at the changes in Activity; raise the limit if they are right.</source>
        <translation>Lihat perubahannya di Aktivitas; naikkan batasnya jika memang benar.</translation>
    </message>
    <message>
        <source>%1 sent an order that could not be taken in.</source>
        <translation>%1 mengirim pesanan yang tidak bisa diterima.</translation>
    </message>
    <message>
        <source>That order is not in the queues; all others are.</source>
        <translation>Pesanan itu tidak ada di antrean; yang lain ada semua.</translation>
    </message>
    <message>
        <source>Look at its bytes below, mend the cause, or take care of it in the seller centre.</source>
        <translation>Lihat bytenya di bawah, perbaiki sebabnya, atau urus di Seller Centre.</translation>
    </message>
    <message>
        <source>%1 refused a stock figure.</source>
        <translation>%1 menolak angka stok.</translation>
    </message>
    <message>
        <source>It may sell what is not there. Other listings are not affected.</source>
        <translation>Toko bisa menjual yang tidak ada. Listing lain tidak terpengaruh.</translation>
    </message>
    <message>
        <source>Mend the listing in the seller centre, then press R in Activity.</source>
        <translation>Perbaiki listing di Seller Centre, lalu tekan R di Aktivitas.</translation>
    </message>
    <message>
        <source>The order stands and its stock stays reserved.</source>
        <translation>Pesanan tetap berlaku dan stoknya tetap dipesan.</translation>
    </message>
    <message>
        <source>Work for %1 could not be done and nobody tries it any more.</source>
        <translation>Pekerjaan untuk %1 tidak bisa diselesaikan dan tidak dicoba lagi.</translation>
    </message>
    <message>
        <source>What it was to change has not changed at the shop.</source>
        <translation>Yang hendak diubah belum berubah di toko.</translation>
    </message>
    <message>
        <source>Look at the request and the reply, mend the cause, then press R.</source>
        <translation>Lihat permintaan dan jawabannya, perbaiki sebabnya, lalu tekan R.</translation>
    </message>
    <message>
        <source>The clock of this PC is wrong.</source>
        <translation>Jam PC ini salah.</translation>
    </message>
    <message>
        <source>Shops may refuse our calls, and deadlines are shown too early or too late.</source>
        <translation>Toko bisa menolak panggilan, dan batas kirim tampil terlalu awal atau terlambat.</translation>
    </message>
    <message>
        <source>Set the clock of this PC to automatic.</source>
        <translation>Setel jam PC ini ke otomatis.</translation>
    </message>
    <message>
        <source>%1 has not confirmed a stock figure for a long time.</source>
        <translation>%1 lama tidak mengonfirmasi angka stok.</translation>
    </message>
    <message>
        <source>It may sell what is not there.</source>
        <translation>Toko bisa menjual yang tidak ada.</translation>
    </message>
    <message>
        <source>Compare the figures in Channels; press R to tell it again.</source>
        <translation>Bandingkan angkanya di Kanal; tekan R untuk memberi tahu lagi.</translation>
    </message>
    <message>
        <source>%1 shows another figure than it was told.</source>
        <translation>%1 menampilkan angka lain daripada yang diberi tahu.</translation>
    </message>
    <message>
        <source>It may sell what is not there; another program may be changing it too.</source>
        <translation>Toko bisa menjual yang tidak ada; mungkin program lain juga mengubahnya.</translation>
    </message>
    <message>
        <source>Compare the figures in Channels.</source>
        <translation>Bandingkan angkanya di Kanal.</translation>
    </message>
    <message>
        <source>%1 sold pieces that are not there.</source>
        <translation>%1 menjual barang yang tidak ada.</translation>
    </message>
    <message>
        <source>The order waits for stock and may miss its deadline.</source>
        <translation>Pesanan menunggu stok dan bisa lewat batas kirim.</translation>
    </message>
    <message>
        <source>Receive stock or cancel the order with B.</source>
        <translation>Terima stok atau batalkan pesanan dengan B.</translation>
    </message>
    <message>
        <source>The inventory could not be written.</source>
        <translation>Inventaris tidak bisa ditulis.</translation>
    </message>
    <message>
        <source>No new order is taken in until it can be; none is lost, the channels keep them.</source>
        <translation>Pesanan baru tidak diterima sampai bisa ditulis lagi; tidak ada yang hilang, kanal menyimpannya.</translation>
    </message>
    <message>
        <source>Make room on the disk and check it, then press F5.</source>
        <translation>Kosongkan ruang di disk dan periksa disknya, lalu tekan F5.</translation>
    </message>
    <message>
        <source>The audit log has been changed from outside.</source>
        <translation>Jejak audit diubah dari luar.</translation>
    </message>
    <message>
        <source>Stock and orders go on; what happened before the break can no longer be proved.</source>
        <translation>Stok dan pesanan tetap jalan; yang terjadi sebelum putusnya rantai tidak bisa dibuktikan lagi.</translation>
    </message>
    <message>
        <source>Open Audit and press V to see where; compare with the last backup.</source>
        <translation>Buka Audit dan tekan V untuk melihat di mana; bandingkan dengan cadangan terakhir.</translation>
    </message>
    <message>
        <source>The last backup could not be made or not be read again.</source>
        <translation>Cadangan terakhir tidak bisa dibuat atau tidak bisa dibaca lagi.</translation>
    </message>
    <message>
        <source>If this PC broke now, work since the last good backup would be lost.</source>
        <translation>Jika PC ini rusak sekarang, pekerjaan sejak cadangan baik terakhir hilang.</translation>
    </message>
    <message>
        <source>Check the backup&apos;s disk in Settings and make one now.</source>
        <translation>Periksa disk cadangan di Pengaturan dan buat cadangan sekarang.</translation>
    </message>
    <message>
        <source>%1 could not be reached for its orders.</source>
        <translation>%1 tidak terjangkau untuk mengambil pesanan.</translation>
    </message>
    <message>
        <source>%1 could not be reached to ask about this order.</source>
        <translation>%1 tidak terjangkau untuk ditanya soal pesanan ini.</translation>
    </message>
    <message>
        <source>%1 could not be reached to take the stock figure.</source>
        <translation>%1 tidak terjangkau untuk menerima angka stok.</translation>
    </message>
    <message>
        <source>%1 could not be reached to cancel this order.</source>
        <translation>%1 tidak terjangkau untuk membatalkan pesanan ini.</translation>
    </message>
    <message>
        <source>%1 could not be reached to renew the sign-in.</source>
        <translation>%1 tidak terjangkau untuk memperbarui izin masuk.</translation>
    </message>
    <message>
        <source>%1 could not be reached for its listings.</source>
        <translation>%1 tidak terjangkau untuk mengambil listing.</translation>
    </message>
    <message>
        <source>This could not be done just now.</source>
        <translation>Ini belum bisa dilakukan sekarang.</translation>
    </message>
    <message>
        <source>%1 asks us to pull orders more slowly.</source>
        <translation>%1 meminta kita menarik pesanan lebih pelan.</translation>
    </message>
    <message>
        <source>%1 asks us to wait before we ask about this order.</source>
        <translation>%1 meminta kita menunggu sebelum bertanya soal pesanan ini.</translation>
    </message>
    <message>
        <source>%1 asks us to wait before the next stock figure.</source>
        <translation>%1 meminta kita menunggu sebelum angka stok berikutnya.</translation>
    </message>
    <message>
        <source>%1 asks us to wait before it cancels this order.</source>
        <translation>%1 meminta kita menunggu sebelum membatalkan pesanan ini.</translation>
    </message>
    <message>
        <source>%1 asks us to wait before the sign-in is renewed.</source>
        <translation>%1 meminta kita menunggu sebelum izin masuk diperbarui.</translation>
    </message>
    <message>
        <source>%1 asks us to read listings more slowly.</source>
        <translation>%1 meminta kita membaca listing lebih pelan.</translation>
    </message>
    <message>
        <source>This was asked for too often in a short time.</source>
        <translation>Ini terlalu sering diminta dalam waktu singkat.</translation>
    </message>
    <message>
        <source>%1 got the request for orders and its answer was lost.</source>
        <translation>%1 menerima permintaan pesanan, tetapi jawabannya hilang.</translation>
    </message>
    <message>
        <source>%1 got the question about this order and its answer was lost.</source>
        <translation>%1 menerima pertanyaan soal pesanan ini, tetapi jawabannya hilang.</translation>
    </message>
    <message>
        <source>%1 got the stock figure and its answer was lost.</source>
        <translation>%1 menerima angka stok, tetapi jawabannya hilang.</translation>
    </message>
    <message>
        <source>%1 has not answered the cancel request.</source>
        <translation>%1 belum menjawab permintaan batal.</translation>
    </message>
    <message>
        <source>%1 got the request to renew the sign-in and its answer was lost.</source>
        <translation>%1 menerima permintaan memperbarui izin masuk, tetapi jawabannya hilang.</translation>
    </message>
    <message>
        <source>%1 got the request for listings and its answer was lost.</source>
        <translation>%1 menerima permintaan listing, tetapi jawabannya hilang.</translation>
    </message>
    <message>
        <source>It is not known whether this was done.</source>
        <translation>Belum diketahui apakah ini sudah dilakukan.</translation>
    </message>
    <message>
        <source>%1 no longer lets us read orders.</source>
        <translation>%1 tidak lagi mengizinkan kita membaca pesanan.</translation>
    </message>
    <message>
        <source>%1 does not let us see this order.</source>
        <translation>%1 tidak mengizinkan kita melihat pesanan ini.</translation>
    </message>
    <message>
        <source>%1 no longer lets us change stock.</source>
        <translation>%1 tidak lagi mengizinkan kita mengubah stok.</translation>
    </message>
    <message>
        <source>%1 does not let us cancel this order.</source>
        <translation>%1 tidak mengizinkan kita membatalkan pesanan ini.</translation>
    </message>
    <message>
        <source>%1 no longer lets us read listings.</source>
        <translation>%1 tidak lagi mengizinkan kita membaca listing.</translation>
    </message>
    <message>
        <source>Your role may not do this.</source>
        <translation>Peran Anda tidak boleh melakukan ini.</translation>
    </message>
    <message>
        <source>%1 changed its orders while they were being read.</source>
        <translation>%1 mengubah pesanannya saat sedang dibaca.</translation>
    </message>
    <message>
        <source>This order changed at %1 in the meantime.</source>
        <translation>Pesanan ini sementara itu berubah di %1.</translation>
    </message>
    <message>
        <source>The stock at %1 changed in the meantime.</source>
        <translation>Stok di %1 sementara itu berubah.</translation>
    </message>
    <message>
        <source>This order changed at %1 before it was cancelled.</source>
        <translation>Pesanan ini berubah di %1 sebelum dibatalkan.</translation>
    </message>
    <message>
        <source>The sign-in of %1 was renewed elsewhere.</source>
        <translation>Izin masuk %1 diperbarui di tempat lain.</translation>
    </message>
    <message>
        <source>%1 changed its listings while they were being read.</source>
        <translation>%1 mengubah listingnya saat sedang dibaca.</translation>
    </message>
    <message>
        <source>Somebody else changed this in the meantime.</source>
        <translation>Orang lain sementara itu mengubah ini.</translation>
    </message>
    <message>
        <source>%1 refused to hand over its orders.</source>
        <translation>%1 menolak menyerahkan pesanannya.</translation>
    </message>
    <message>
        <source>%1 does not know this order.</source>
        <translation>%1 tidak mengenal pesanan ini.</translation>
    </message>
    <message>
        <source>%1 refused the stock figure.</source>
        <translation>%1 menolak angka stok itu.</translation>
    </message>
    <message>
        <source>%1 refused to cancel this order.</source>
        <translation>%1 menolak membatalkan pesanan ini.</translation>
    </message>
    <message>
        <source>%1 refused the sign-in.</source>
        <translation>%1 menolak izin masuk.</translation>
    </message>
    <message>
        <source>%1 refused to hand over its listings.</source>
        <translation>%1 menolak menyerahkan listingnya.</translation>
    </message>
    <message>
        <source>This was not accepted.</source>
        <translation>Ini tidak diterima.</translation>
    </message>
    <message>
        <source>%1 sent an order that cannot be read.</source>
        <translation>%1 mengirim pesanan yang tidak bisa dibaca.</translation>
    </message>
    <message>
        <source>The answer of %1 about this order cannot be read.</source>
        <translation>Jawaban %1 soal pesanan ini tidak bisa dibaca.</translation>
    </message>
    <message>
        <source>The answer of %1 to the stock figure cannot be read.</source>
        <translation>Jawaban %1 atas angka stok tidak bisa dibaca.</translation>
    </message>
    <message>
        <source>The answer of %1 to the cancel request cannot be read.</source>
        <translation>Jawaban %1 atas permintaan batal tidak bisa dibaca.</translation>
    </message>
    <message>
        <source>The answer of %1 to the sign-in cannot be read.</source>
        <translation>Jawaban %1 saat masuk tidak bisa dibaca.</translation>
    </message>
    <message>
        <source>%1 sent a listing that cannot be read.</source>
        <translation>%1 mengirim listing yang tidak bisa dibaca.</translation>
    </message>
    <message>
        <source>This cannot be read.</source>
        <translation>Ini tidak bisa dibaca.</translation>
    </message>
    <message>
        <source>%1 has no way to hand over orders.</source>
        <translation>%1 tidak punya cara menyerahkan pesanan.</translation>
    </message>
    <message>
        <source>%1 has no way to ask about one order.</source>
        <translation>%1 tidak punya cara ditanya soal satu pesanan.</translation>
    </message>
    <message>
        <source>%1 has no way to take stock figures.</source>
        <translation>%1 tidak punya cara menerima angka stok.</translation>
    </message>
    <message>
        <source>%1 has no way to cancel an order from here.</source>
        <translation>%1 tidak punya cara membatalkan pesanan dari sini.</translation>
    </message>
    <message>
        <source>%1 has no sign-in that can be renewed.</source>
        <translation>%1 tidak punya izin masuk yang bisa diperbarui.</translation>
    </message>
    <message>
        <source>%1 has no way to hand over listings.</source>
        <translation>%1 tidak punya cara menyerahkan listing.</translation>
    </message>
    <message>
        <source>Selaras cannot do this here.</source>
        <translation>Selaras tidak bisa melakukan ini di sini.</translation>
    </message>
    <message>
        <source>The orders of %1 could not be saved on this PC.</source>
        <translation>Pesanan %1 tidak bisa disimpan di PC ini.</translation>
    </message>
    <message>
        <source>The answer of %1 about this order could not be saved on this PC.</source>
        <translation>Jawaban %1 soal pesanan ini tidak bisa disimpan di PC ini.</translation>
    </message>
    <message>
        <source>The stock told to %1 could not be noted on this PC.</source>
        <translation>Stok yang diberi tahu ke %1 tidak bisa dicatat di PC ini.</translation>
    </message>
    <message>
        <source>The cancel at %1 could not be noted on this PC.</source>
        <translation>Pembatalan di %1 tidak bisa dicatat di PC ini.</translation>
    </message>
    <message>
        <source>The new sign-in of %1 could not be saved on this PC.</source>
        <translation>Izin masuk baru %1 tidak bisa disimpan di PC ini.</translation>
    </message>
    <message>
        <source>The listings of %1 could not be saved on this PC.</source>
        <translation>Listing %1 tidak bisa disimpan di PC ini.</translation>
    </message>
    <message>
        <source>The inventory could not be read or written.</source>
        <translation>Inventaris tidak bisa dibaca atau ditulis.</translation>
    </message>
    <message>
        <source>Pulling the orders of %1 was interrupted because Selaras was closing.</source>
        <translation>Penarikan pesanan %1 terputus karena Selaras ditutup.</translation>
    </message>
    <message>
        <source>The question to %1 was interrupted because Selaras was closing.</source>
        <translation>Pertanyaan ke %1 terputus karena Selaras ditutup.</translation>
    </message>
    <message>
        <source>Telling %1 its stock was interrupted because Selaras was closing.</source>
        <translation>Pemberitahuan stok ke %1 terputus karena Selaras ditutup.</translation>
    </message>
    <message>
        <source>The cancel at %1 was interrupted because Selaras was closing.</source>
        <translation>Pembatalan di %1 terputus karena Selaras ditutup.</translation>
    </message>
    <message>
        <source>Renewing the sign-in of %1 was interrupted because Selaras was closing.</source>
        <translation>Pembaruan izin masuk %1 terputus karena Selaras ditutup.</translation>
    </message>
    <message>
        <source>Reading the listings of %1 was interrupted because Selaras was closing.</source>
        <translation>Pembacaan listing %1 terputus karena Selaras ditutup.</translation>
    </message>
    <message>
        <source>This was interrupted because Selaras was closing.</source>
        <translation>Ini terputus karena Selaras ditutup.</translation>
    </message>
    <message>
        <source>New orders come in later; none is lost.</source>
        <translation>Pesanan baru masuk belakangan; tidak ada yang hilang.</translation>
    </message>
    <message>
        <source>The order stays as it was last seen.</source>
        <translation>Pesanan tetap seperti terakhir dilihat.</translation>
    </message>
    <message>
        <source>The shop shows its old figure a little longer; the change waits here.</source>
        <translation>Toko sedikit lebih lama menampilkan angka lama; perubahannya menunggu di sini.</translation>
    </message>
    <message>
        <source>The order is not cancelled yet and its stock stays reserved.</source>
        <translation>Pesanan belum dibatalkan dan stoknya tetap dipesan.</translation>
    </message>
    <message>
        <source>Orders and stock go on until the sign-in ends.</source>
        <translation>Pesanan dan stok tetap jalan sampai izin masuk berakhir.</translation>
    </message>
    <message>
        <source>New listings appear later; known ones go on.</source>
        <translation>Listing baru muncul belakangan; yang sudah dikenal tetap jalan.</translation>
    </message>
    <message>
        <source>Nothing is lost: the same orders are asked for again.</source>
        <translation>Tidak ada yang hilang: pesanan yang sama diminta lagi.</translation>
    </message>
    <message>
        <source>The shop may show the old or the new figure; it is read back before it is told again.</source>
        <translation>Toko bisa menampilkan angka lama atau baru; dibaca ulang dulu sebelum diberi tahu lagi.</translation>
    </message>
    <message>
        <source>Stock is not released. The order may or may not be cancelled.</source>
        <translation>Stok belum dilepas. Pesanan mungkin sudah, mungkin belum dibatalkan.</translation>
    </message>
    <message>
        <source>The old sign-in may be used up; without a new one orders and stock stop.</source>
        <translation>Izin masuk lama mungkin sudah terpakai; tanpa yang baru pesanan dan stok berhenti.</translation>
    </message>
    <message>
        <source>Nothing is lost: the same listings are asked for again.</source>
        <translation>Tidak ada yang hilang: listing yang sama diminta lagi.</translation>
    </message>
    <message>
        <source>It may be there already.</source>
        <translation>Mungkin sudah ada di sana.</translation>
    </message>
    <message>
        <source>What could not be taken in waits here with its bytes; other orders are not affected.</source>
        <translation>Yang tidak bisa diterima menunggu di sini beserta bytenya; pesanan lain tidak terpengaruh.</translation>
    </message>
    <message>
        <source>The order stays as it was last seen, which may be out of date.</source>
        <translation>Pesanan tetap seperti terakhir dilihat, mungkin sudah tidak mutakhir.</translation>
    </message>
    <message>
        <source>The shop may go on selling what is not there. Other listings are not affected.</source>
        <translation>Toko bisa terus menjual yang tidak ada. Listing lain tidak terpengaruh.</translation>
    </message>
    <message>
        <source>New listings of this shop do not appear; known ones go on.</source>
        <translation>Listing baru toko ini tidak muncul; yang sudah dikenal tetap jalan.</translation>
    </message>
    <message>
        <source>Nothing was taken in; the same orders are read again.</source>
        <translation>Tidak ada yang diterima; pesanan yang sama dibaca lagi.</translation>
    </message>
    <message>
        <source>The order stays as it was last seen on this PC.</source>
        <translation>Pesanan tetap seperti terakhir dilihat di PC ini.</translation>
    </message>
    <message>
        <source>The shop is told again; doing so twice does no harm.</source>
        <translation>Toko diberi tahu lagi; dua kali pun tidak merugikan.</translation>
    </message>
    <message>
        <source>The order is asked about again before anything is released.</source>
        <translation>Pesanan ditanya lagi sebelum ada yang dilepas.</translation>
    </message>
    <message>
        <source>The shop stops when its old sign-in ends.</source>
        <translation>Toko berhenti saat izin masuk lamanya berakhir.</translation>
    </message>
    <message>
        <source>Nothing was taken in; the same listings are read again.</source>
        <translation>Tidak ada yang diterima; listing yang sama dibaca lagi.</translation>
    </message>
    <message>
        <source>Nothing was written; what was there before is unharmed.</source>
        <translation>Tidak ada yang ditulis; yang sudah ada tetap utuh.</translation>
    </message>
    <message>
        <source>It is tried again by itself. Press F5 to try now.</source>
        <translation>Dicoba lagi sendiri. Tekan F5 untuk mencoba sekarang.</translation>
    </message>
    <message>
        <source>It is tried again by itself. Press R to try now.</source>
        <translation>Dicoba lagi sendiri. Tekan R untuk mencoba sekarang.</translation>
    </message>
    <message>
        <source>It is tried again by itself. If it stays, check the internet.</source>
        <translation>Dicoba lagi sendiri. Jika tetap begini, periksa internet.</translation>
    </message>
    <message>
        <source>It goes on by itself after the pause; nothing needs to be pressed.</source>
        <translation>Jalan lagi sendiri setelah jeda; tidak ada yang perlu ditekan.</translation>
    </message>
    <message>
        <source>It is asked again by itself.</source>
        <translation>Ditanya lagi sendiri.</translation>
    </message>
    <message>
        <source>It is read back by itself; nothing needs to be pressed.</source>
        <translation>Dibaca ulang sendiri; tidak ada yang perlu ditekan.</translation>
    </message>
    <message>
        <source>It is asked again by itself; do not ship this parcel before.</source>
        <translation>Ditanya lagi sendiri; jangan kirim paket ini sebelum itu.</translation>
    </message>
    <message>
        <source>Sign in again if the shop stops.</source>
        <translation>Masuk ulang jika toko berhenti.</translation>
    </message>
    <message>
        <source>Press F5 to look again before you repeat it.</source>
        <translation>Tekan F5 untuk melihat lagi sebelum mengulanginya.</translation>
    </message>
    <message>
        <source>Sign in again in Channels, then press R.</source>
        <translation>Masuk ulang di Kanal, lalu tekan R.</translation>
    </message>
    <message>
        <source>Sign in again in Channels, or cancel it in the seller centre.</source>
        <translation>Masuk ulang di Kanal, atau batalkan di Seller Centre.</translation>
    </message>
    <message>
        <source>Ask somebody whose role may.</source>
        <translation>Minta orang yang perannya boleh.</translation>
    </message>
    <message>
        <source>It is read again by itself.</source>
        <translation>Dibaca lagi sendiri.</translation>
    </message>
    <message>
        <source>It is asked again by itself. Press R to ask now.</source>
        <translation>Ditanya lagi sendiri. Tekan R untuk bertanya sekarang.</translation>
    </message>
    <message>
        <source>The new figure is worked out and sent by itself.</source>
        <translation>Angka barunya dihitung dan dikirim sendiri.</translation>
    </message>
    <message>
        <source>Look at the order, then cancel again if it still should be.</source>
        <translation>Lihat pesanannya, lalu batalkan lagi jika masih perlu.</translation>
    </message>
    <message>
        <source>The newer sign-in is used by itself.</source>
        <translation>Izin masuk yang lebih baru dipakai sendiri.</translation>
    </message>
    <message>
        <source>Look at the reply below; when the cause is mended, press F5.</source>
        <translation>Lihat jawaban di bawah; setelah sebabnya diperbaiki, tekan F5.</translation>
    </message>
    <message>
        <source>Look for the order in the seller centre; discard this if it is gone.</source>
        <translation>Cari pesanannya di Seller Centre; buang pekerjaan ini jika sudah tidak ada.</translation>
    </message>
    <message>
        <source>Mend the listing in the seller centre, then press R.</source>
        <translation>Perbaiki listing di Seller Centre, lalu tekan R.</translation>
    </message>
    <message>
        <source>Cancel it in the seller centre, or ship it.</source>
        <translation>Batalkan di Seller Centre, atau kirim.</translation>
    </message>
    <message>
        <source>Check the keys of this shop and sign in again.</source>
        <translation>Periksa kunci toko ini dan masuk ulang.</translation>
    </message>
    <message>
        <source>Change what is marked, then try again.</source>
        <translation>Ubah yang ditandai, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Press E in Activity to save the evidence, and look at the order in the seller centre.</source>
        <translation>Tekan E di Aktivitas untuk menyimpan bukti, dan lihat pesanannya di Seller Centre.</translation>
    </message>
    <message>
        <source>Press E to save the evidence and look at the order in the seller centre.</source>
        <translation>Tekan E untuk menyimpan bukti dan lihat pesanannya di Seller Centre.</translation>
    </message>
    <message>
        <source>Check the figure in the seller centre, then press R.</source>
        <translation>Periksa angkanya di Seller Centre, lalu tekan R.</translation>
    </message>
    <message>
        <source>Check in the seller centre whether it is cancelled, then press R.</source>
        <translation>Periksa di Seller Centre apakah sudah dibatalkan, lalu tekan R.</translation>
    </message>
    <message>
        <source>Sign in again; if it stays, press E and send the evidence to support.</source>
        <translation>Masuk ulang; jika tetap begini, tekan E dan kirim buktinya ke dukungan.</translation>
    </message>
    <message>
        <source>Press E to save the evidence and look at the listing in the seller centre.</source>
        <translation>Tekan E untuk menyimpan bukti dan lihat listingnya di Seller Centre.</translation>
    </message>
    <message>
        <source>Choose another file or another text.</source>
        <translation>Pilih berkas lain atau teks lain.</translation>
    </message>
    <message>
        <source>Enter its orders by hand.</source>
        <translation>Masukkan pesanannya dengan tangan.</translation>
    </message>
    <message>
        <source>Look at the order in the seller centre.</source>
        <translation>Lihat pesanannya di Seller Centre.</translation>
    </message>
    <message>
        <source>Set the figure in the seller centre and discard this.</source>
        <translation>Isi angkanya di Seller Centre dan buang pekerjaan ini.</translation>
    </message>
    <message>
        <source>Cancel it in the seller centre and discard this.</source>
        <translation>Batalkan di Seller Centre dan buang pekerjaan ini.</translation>
    </message>
    <message>
        <source>Check the keys of this shop in Channels.</source>
        <translation>Periksa kunci toko ini di Kanal.</translation>
    </message>
    <message>
        <source>Add its listings by hand.</source>
        <translation>Tambahkan listingnya dengan tangan.</translation>
    </message>
    <message>
        <source>Do it in the seller centre instead.</source>
        <translation>Lakukan di Seller Centre saja.</translation>
    </message>
    <message>
        <source>Make room on the disk and check that the file can be written, then press R.</source>
        <translation>Kosongkan ruang di disk dan periksa apakah berkasnya bisa ditulis, lalu tekan R.</translation>
    </message>
    <message>
        <source>It goes on by itself at the next start.</source>
        <translation>Jalan lagi sendiri saat Selaras dibuka berikutnya.</translation>
    </message>
    <message>
        <source>this shop</source>
        <translation>toko ini</translation>
    </message>
    <message>
        <source>Selaras noticed something that has no sentence yet.</source>
        <translation>Selaras melihat sesuatu yang belum punya kalimat.</translation>
    </message>
    <message>
        <source>What it means for orders is in the text below.</source>
        <translation>Artinya bagi pesanan ada di teks di bawah.</translation>
    </message>
    <message>
        <source>Read the text below; dismiss this when it is dealt with.</source>
        <translation>Baca teks di bawah; abaikan ini setelah diurus.</translation>
    </message>
    <message>
        <source>The buyer&apos;s request to cancel is not there any more.</source>
        <translation>Permintaan batal dari pembeli sudah tidak ada.</translation>
    </message>
    <message>
        <source>%1 refused a cancel, or our answer to one.</source>
        <translation>%1 menolak pembatalan, atau jawaban kita atas permintaan batal.</translation>
    </message>
    <message>
        <source>Look at the order: ship it, or settle it in the seller centre.</source>
        <translation>Lihat pesanannya: kirim, atau selesaikan di Seller Centre.</translation>
    </message>
    <message>
        <source>A message came that %1 has not signed.</source>
        <translation>Ada pesan masuk yang tidak ditandatangani %1.</translation>
    </message>
    <message>
        <source>It was not believed and changed nothing. Orders come in as before.</source>
        <translation>Pesan itu tidak dipercaya dan tidak mengubah apa pun. Pesanan tetap masuk seperti biasa.</translation>
    </message>
    <message>
        <source>Check the push key in Channels if the shop sent it; otherwise press D to dismiss it.</source>
        <translation>Periksa kunci push di Kanal jika memang toko yang mengirim; jika bukan, tekan D untuk menutupnya.</translation>
    </message>
    <message>
        <source>The shop has no name.</source>
        <translation>Toko itu belum punya nama.</translation>
    </message>
    <message>
        <source>It keeps the one it had.</source>
        <translation>Nama lamanya tetap dipakai.</translation>
    </message>
    <message>
        <source>Type the name you know the shop by.</source>
        <translation>Ketik nama yang Anda pakai untuk toko itu.</translation>
    </message>
    <message>
        <source>The name is longer than 80 characters.</source>
        <translation>Nama itu lebih dari 80 huruf.</translation>
    </message>
    <message>
        <source>The shop keeps the one it had.</source>
        <translation>Yang lama tetap dipakai.</translation>
    </message>
    <message>
        <source>This PC does not know that time zone.</source>
        <translation>PC ini tidak mengenal zona waktu itu.</translation>
    </message>
    <message>
        <source>Choose the nearest one in the list.</source>
        <translation>Pilih yang terdekat di daftar.</translation>
    </message>
    <message>
        <source>The address of %1 answered with a web page, not with data.</source>
        <translation>Alamat %1 menjawab dengan halaman web, bukan data.</translation>
    </message>
    <message>
        <source>Nothing of it was believed and no order is lost: the same is asked again by itself, and this goes away when the shop answers.</source>
        <translation>Isinya tidak dipercaya dan tidak ada pesanan yang hilang: hal yang sama ditanyakan lagi dengan sendirinya, dan ini hilang begitu toko menjawab.</translation>
    </message>
    <message>
        <source>Look in a browser whether the shop is under maintenance or a firewall or log-in stands before it; F5 asks at once.</source>
        <translation>Lihat di peramban apakah toko sedang dirawat atau ada firewall atau halaman masuk di depannya; F5 menanyakan saat itu juga.</translation>
    </message>
    <message>
        <source>%1 sent an answer that cannot be read as a whole.</source>
        <translation>%1 mengirim jawaban yang seluruhnya tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>No order is lost: the same is asked again by itself, and this goes away when it can be read.</source>
        <translation>Tidak ada pesanan yang hilang: hal yang sama ditanyakan lagi dengan sendirinya, dan ini hilang begitu dapat dibaca.</translation>
    </message>
    <message>
        <source>Press E in Activity to save the evidence if it stays, and look for an update of Selaras.</source>
        <translation>Jika tetap ada, tekan E di Aktivitas untuk menyimpan bukti dan cari pembaruan Selaras.</translation>
    </message>
    <message>
        <source>A message of %1 came that cannot be read.</source>
        <translation>Datang pesan dari %1 yang tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>It changed nothing. Orders come in as before, by asking for them.</source>
        <translation>Pesan itu tidak mengubah apa pun. Pesanan tetap masuk seperti biasa karena kami menanyakannya.</translation>
    </message>
    <message>
        <source>Press E to save the evidence, then D to dismiss it.</source>
        <translation>Tekan E untuk menyimpan bukti, lalu D untuk menutupnya.</translation>
    </message>
    <message>
        <source>The folder for this file is not there.</source>
        <translation>Folder untuk berkas ini tidak ada.</translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation>Tidak ada yang dibuat.</translation>
    </message>
    <message>
        <source>Make the folder first, or choose another one.</source>
        <translation>Buat dahulu foldernya, atau pilih folder lain.</translation>
    </message>
    <message>
        <source>The name is longer than this disk allows.</source>
        <translation>Nama ini lebih panjang daripada yang diizinkan disk ini.</translation>
    </message>
    <message>
        <source>Choose a shorter name or a folder higher up.</source>
        <translation>Pilih nama yang lebih pendek atau folder yang lebih atas.</translation>
    </message>
    <message>
        <source>The last changes of this inventory lie in a journal beside it, and nothing can be written there.</source>
        <translation>Perubahan terakhir inventaris ini ada di jurnal di sampingnya, dan di sana tidak dapat ditulis apa pun.</translation>
    </message>
    <message>
        <source>It was not opened: without them it would show what no longer holds.</source>
        <translation>Inventaris tidak dibuka: tanpa perubahan itu yang tampak sudah tidak berlaku.</translation>
    </message>
    <message>
        <source>Copy all its files to a folder where you may write, and open it there.</source>
        <translation>Salin semua berkasnya ke folder yang boleh Anda tulisi, lalu buka di sana.</translation>
    </message>
    <message>
        <source>This inventory was last used by an older Selaras, and nothing can be written where it lies.</source>
        <translation>Inventaris ini terakhir dipakai oleh Selaras yang lebih lama, dan di tempatnya tidak dapat ditulis apa pun.</translation>
    </message>
    <message>
        <source>It was not opened; it has to be brought up to date first.</source>
        <translation>Inventaris tidak dibuka; harus diperbarui dahulu.</translation>
    </message>
    <message>
        <source>The name has signs that cannot be shown.</source>
        <translation>Nama ini berisi tanda yang tidak dapat ditampilkan.</translation>
    </message>
    <message>
        <source>Nobody was added; hidden signs could disguise who did what.</source>
        <translation>Tidak ada yang ditambahkan; tanda tersembunyi dapat menyamarkan siapa yang melakukan apa.</translation>
    </message>
    <message>
        <source>Type letters and spaces only.</source>
        <translation>Ketik huruf dan spasi saja.</translation>
    </message>
    <message>
        <source>The shop&apos;s name has signs that cannot be shown.</source>
        <translation>Nama toko berisi tanda yang tidak dapat ditampilkan.</translation>
    </message>
    <message>
        <source>Type letters, digits and spaces.</source>
        <translation>Ketik huruf, angka, dan spasi.</translation>
    </message>
    <message>
        <source>%1 shows listings that cannot be read.</source>
        <translation>%1 menampilkan listing yang tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>They are left out and the rest goes on; orders of them wait until they are mapped.</source>
        <translation>Listing itu dilewati dan sisanya tetap berjalan; pesanannya menunggu sampai dipetakan.</translation>
    </message>
    <message>
        <source>Look at the text below and mend the listing in the shop; it is read again every hour.</source>
        <translation>Lihat teks di bawah dan perbaiki listing di toko; dibaca lagi setiap jam.</translation>
    </message>
    <message>
        <source>The reason and the sign of the number do not belong together.</source>
        <translation>Alasan dan tanda angkanya tidak cocok.</translation>
    </message>
    <message>
        <source>The rule would end before it begins.</source>
        <translation>Aturan ini berakhir sebelum mulai.</translation>
    </message>
    <message>
        <source>The rule would have ended already.</source>
        <translation>Akhir aturan ini sudah lewat.</translation>
    </message>
    <message>
        <source>Nothing was changed; it would never hold.</source>
        <translation>Tidak ada yang diubah; aturan ini tidak akan pernah berlaku.</translation>
    </message>
    <message>
        <source>Choose a later end.</source>
        <translation>Pilih akhir yang lebih lambat.</translation>
    </message>
    <message>
        <source>In the shop this listing carries the code of that SKU.</source>
        <translation>Di toko, listing ini memakai kode SKU itu.</translation>
    </message>
    <message>
        <source>The mapping stays.</source>
        <translation>Pemetaannya tetap.</translation>
    </message>
    <message>
        <source>Change its seller SKU in the shop, or map it to another SKU.</source>
        <translation>Ubah SKU penjualnya di toko, atau petakan ke SKU lain.</translation>
    </message>
    <message>
        <source>A bundle has no stock of its own.</source>
        <translation>Sebuah paket tidak punya stok sendiri.</translation>
    </message>
    <message>
        <source>Do it with the parts it is made of.</source>
        <translation>Lakukan dengan barang isinya.</translation>
    </message>
    <message>
        <source>A bundle cannot be made of bundles.</source>
        <translation>Paket tidak bisa berisi paket.</translation>
    </message>
    <message>
        <source>Name the goods themselves as its parts.</source>
        <translation>Sebutkan barangnya langsung sebagai isi.</translation>
    </message>
    <message>
        <source>A part is named twice, or is the bundle itself.</source>
        <translation>Ada isi yang disebut dua kali, atau isi itu paketnya sendiri.</translation>
    </message>
    <message>
        <source>Name each part once, with its pieces.</source>
        <translation>Sebutkan tiap isi sekali, dengan jumlahnya.</translation>
    </message>
    <message>
        <source>A part has no pieces, or far too many.</source>
        <translation>Ada isi tanpa jumlah, atau jumlahnya terlalu banyak.</translation>
    </message>
    <message>
        <source>Enter how many pieces of it are in one bundle.</source>
        <translation>Isi berapa buah ada dalam satu paket.</translation>
    </message>
    <message>
        <source>There is stock of this SKU, so it is a thing of its own.</source>
        <translation>SKU ini punya stok, jadi ia barang tersendiri.</translation>
    </message>
    <message>
        <source>Make the bundle under another code, or count this one to 0 first.</source>
        <translation>Buat paket dengan kode lain, atau hitung yang ini menjadi 0 dulu.</translation>
    </message>
    <message>
        <source>Somebody changed these rules meanwhile.</source>
        <translation>Seseorang sudah mengubah aturan ini.</translation>
    </message>
    <message>
        <source>There are not so many pieces that are free to leave this warehouse.</source>
        <translation>Tidak ada sebanyak itu yang bebas untuk keluar dari gudang ini.</translation>
    </message>
    <message>
        <source>Nothing was sent; what is promised to orders stays for them.</source>
        <translation>Tidak ada yang dikirim; yang dipesan tetap untuk pesanannya.</translation>
    </message>
    <message>
        <source>Send fewer, or count the shelf first.</source>
        <translation>Kirim lebih sedikit, atau hitung rak dulu.</translation>
    </message>
    <message>
        <source>This delivery is not expected any more.</source>
        <translation>Kiriman ini tidak ditunggu lagi.</translation>
    </message>
    <message>
        <source>This count is over.</source>
        <translation>Hitung stok ini sudah selesai.</translation>
    </message>
    <message>
        <source>Begin another count.</source>
        <translation>Mulai hitungan lain.</translation>
    </message>
    <message>
        <source>Choose another reason, or another number.</source>
        <translation>Pilih alasan lain, atau angka lain.</translation>
    </message>
    <message>
        <source>The work was stopped.</source>
        <translation>Pekerjaan dihentikan.</translation>
    </message>
    <message>
        <source>Nothing was changed, and no half file is left.</source>
        <translation>Tidak ada yang diubah, dan tidak ada berkas setengah jadi.</translation>
    </message>
    <message>
        <source>Begin again when it suits you.</source>
        <translation>Mulai lagi kapan saja.</translation>
    </message>
    <message>
        <source>A warehouse needs a name and a short code.</source>
        <translation>Gudang perlu nama dan kode pendek.</translation>
    </message>
    <message>
        <source>Another SKU has this barcode already.</source>
        <translation>SKU lain sudah memakai barcode ini.</translation>
    </message>
    <message>
        <source>Another warehouse has this name or code already.</source>
        <translation>Gudang lain sudah memakai nama atau kode ini.</translation>
    </message>
    <message>
        <source>Close it short instead of cancelling it.</source>
        <translation>Tutup sebagai kurang, bukan dibatalkan.</translation>
    </message>
    <message>
        <source>Count something first, or give the count up.</source>
        <translation>Hitung sesuatu dulu, atau lepaskan hitungan ini.</translation>
    </message>
    <message>
        <source>Fill in both.</source>
        <translation>Isi keduanya.</translation>
    </message>
    <message>
        <source>Find that SKU with Ctrl+K and take it away there first.</source>
        <translation>Cari SKU itu dengan Ctrl+K dan lepaskan dulu di sana.</translation>
    </message>
    <message>
        <source>Give it another one, so that nobody mixes them up.</source>
        <translation>Pakai yang lain, agar tidak tertukar.</translation>
    </message>
    <message>
        <source>Nothing is counted in this count yet.</source>
        <translation>Belum ada yang dihitung di hitungan ini.</translation>
    </message>
    <message>
        <source>Nothing was changed; a scan can mean only one.</source>
        <translation>Tidak ada yang diubah; satu pindaian hanya bisa berarti satu SKU.</translation>
    </message>
    <message>
        <source>Nothing was changed; a scan of it would never be read so.</source>
        <translation>Tidak ada yang diubah; pemindai tidak akan membacanya begitu.</translation>
    </message>
    <message>
        <source>Nothing was changed; what came stays.</source>
        <translation>Tidak ada yang diubah; yang sudah datang tetap.</translation>
    </message>
    <message>
        <source>Scan it again, or compare it with what is printed.</source>
        <translation>Pindai lagi, atau bandingkan dengan yang tercetak.</translation>
    </message>
    <message>
        <source>Scan or type one, of up to 64 letters and digits.</source>
        <translation>Pindai atau ketik satu, paling banyak 64 huruf dan angka.</translation>
    </message>
    <message>
        <source>Some of this delivery has come already.</source>
        <translation>Sebagian kiriman ini sudah datang.</translation>
    </message>
    <message>
        <source>That is not one barcode.</source>
        <translation>Itu bukan satu barcode.</translation>
    </message>
    <message>
        <source>The books stay as they are.</source>
        <translation>Catatan tetap seperti semula.</translation>
    </message>
    <message>
        <source>The last digit of this barcode does not fit the others.</source>
        <translation>Angka terakhir barcode ini tidak cocok dengan yang lain.</translation>
    </message>
    <message>
        <source>A rule cannot speak of fewer than no pieces.</source>
        <translation>Aturan tidak bisa menyebut kurang dari nol.</translation>
    </message>
    <message>
        <source>Type 0 or more.</source>
        <translation>Ketik 0 atau lebih.</translation>
    </message>
    <message>
        <source>A percentage is 0 to 100.</source>
        <translation>Persentase itu 0 sampai 100.</translation>
    </message>
    <message>
        <source>Type another one.</source>
        <translation>Ketik yang lain.</translation>
    </message>
    <message>
        <source>Lower the shares until they fit.</source>
        <translation>Turunkan bagiannya sampai pas.</translation>
    </message>
    <message>
        <source>The rule names no warehouse.</source>
        <translation>Aturan ini tidak menyebut gudang.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Pilih paling sedikit satu.</translation>
    </message>
    <message>
        <source>A split between shops cannot be for one shop only.</source>
        <translation>Pembagian antartoko tidak bisa untuk satu toko saja.</translation>
    </message>
    <message>
        <source>Let it be for all shops.</source>
        <translation>Jadikan untuk semua toko.</translation>
    </message>
    <message>
        <source>Sales are counted over 7, 14, 30 and 90 days.</source>
        <translation>Penjualan dihitung selama 7, 14, 30, dan 90 hari.</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>Pilih salah satunya.</translation>
    </message>
    <message>
        <source>The least buffer is more than the most.</source>
        <translation>Penyangga paling sedikit melebihi yang paling banyak.</translation>
    </message>
    <message>
        <source>Lower the least, or raise the most.</source>
        <translation>Turunkan yang paling sedikit, atau naikkan yang paling banyak.</translation>
    </message>
    <message>
        <source>More would be kept for a shop than another rule lets it show.</source>
        <translation>Yang disimpan untuk sebuah toko akan lebih banyak daripada yang boleh ditampilkannya menurut aturan lain.</translation>
    </message>
    <message>
        <source>Nothing was changed; the rest would be sold by nobody.</source>
        <translation>Tidak ada yang diubah; sisanya tidak akan dijual siapa pun.</translation>
    </message>
    <message>
        <source>Keep fewer, or raise what the shop may show in the other rule.</source>
        <translation>Simpan lebih sedikit, atau naikkan batas toko itu di aturan yang lain.</translation>
    </message>
    <message>
        <source>With the other rules, no warehouse would be left to sell from.</source>
        <translation>Bersama aturan lain, tidak ada gudang tersisa untuk menjual.</translation>
    </message>
    <message>
        <source>Nothing was changed; every shop would show 0.</source>
        <translation>Tidak ada yang diubah; semua toko akan menampilkan 0.</translation>
    </message>
    <message>
        <source>Choose a warehouse that the other rules leave in, or change them first.</source>
        <translation>Pilih gudang yang masih dipakai aturan lain, atau ubah aturan itu dulu.</translation>
    </message>
    <message>
        <source>A lead time is 0 to 365 days, and a purchase lasts 1 to 365.</source>
        <translation>Waktu tunggu 0 sampai 365 hari, dan pembelian cukup untuk 1 sampai 365 hari.</translation>
    </message>
    <message>
        <source>Type other days.</source>
        <translation>Ketik jumlah hari yang lain.</translation>
    </message>
    <message>
        <source>The tag is longer than 40 characters.</source>
        <translation>Label lebih panjang dari 40 huruf.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>Pilih yang lebih pendek.</translation>
    </message>
    <message>
        <source>The tag has signs that cannot be shown.</source>
        <translation>Label berisi tanda yang tidak bisa ditampilkan.</translation>
    </message>
    <message>
        <source>This is no cost a piece can have.</source>
        <translation>Ini bukan harga pokok yang mungkin.</translation>
    </message>
    <message>
        <source>Type an amount of 0 or more, or leave it empty.</source>
        <translation>Ketik jumlah 0 atau lebih, atau kosongkan.</translation>
    </message>
    <message>
        <source>The shares come to more than 100 per cent, or a shop is named twice.</source>
        <translation>Jumlah bagian lebih dari 100 persen, atau satu toko disebut dua kali.</translation>
    </message>
    <message>
        <source>A fee is 0 to 100 per cent of the price.</source>
        <translation>Biaya itu 0 sampai 100 persen dari harga.</translation>
    </message>
    <message>
        <source>The password is too easily guessed.</source>
        <translation>Kata sandi ini terlalu mudah ditebak.</translation>
    </message>
    <message>
        <source>Take three or four words that nobody would expect together.</source>
        <translation>Pakai tiga atau empat kata yang tak terduga bila bersama.</translation>
    </message>
    <message>
        <source>This count is not posted, so there is nothing to take back.</source>
        <translation>Hitungan ini belum dibukukan, jadi tidak ada yang ditarik kembali.</translation>
    </message>
    <message>
        <source>This count was taken back already.</source>
        <translation>Hitungan ini sudah ditarik kembali.</translation>
    </message>
    <message>
        <source>This count found no difference, so there is nothing to take back.</source>
        <translation>Hitungan ini tidak menemukan selisih, jadi tidak ada yang ditarik kembali.</translation>
    </message>
    <message>
        <source>Count once more if they are wrong.</source>
        <translation>Hitung sekali lagi bila catatannya salah.</translation>
    </message>
    <message>
        <source>Nobody has said yet which SKU this line is.</source>
        <translation>Belum ada yang menyebut SKU baris ini.</translation>
    </message>
    <message>
        <source>Choose the SKU with M first.</source>
        <translation>Pilih SKU-nya dulu dengan M.</translation>
    </message>
    <message>
        <source>Nothing of it waits any more.</source>
        <translation>Tidak ada lagi yang menunggu.</translation>
    </message>
    <message>
        <source>Everything the line wants is reserved.</source>
        <translation>Semua yang diminta baris ini sudah dipesankan.</translation>
    </message>
    <message>
        <source>Press Esc to see the order as it is now.</source>
        <translation>Tekan Esc untuk melihat pesanannya sekarang.</translation>
    </message>
    <message>
        <source>That warehouse has none of it free any more.</source>
        <translation>Di gudang itu tidak ada lagi yang bebas.</translation>
    </message>
    <message>
        <source>The line waits as before.</source>
        <translation>Barisnya tetap menunggu.</translation>
    </message>
    <message>
        <source>Press Esc, then W, to see what is free now.</source>
        <translation>Tekan Esc, lalu W, untuk melihat yang bebas sekarang.</translation>
    </message>
    <message>
        <source>That is the SKU that is missing.</source>
        <translation>Itu SKU yang kurang.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Pilih yang lain.</translation>
    </message>
    <message>
        <source>A bundle cannot be sent instead.</source>
        <translation>Paket tidak bisa menjadi gantinya.</translation>
    </message>
    <message>
        <source>Nothing was changed; a bundle has no stock of its own.</source>
        <translation>Tidak ada yang berubah; paket tidak punya stok sendiri.</translation>
    </message>
    <message>
        <source>Choose one of its parts, or another SKU.</source>
        <translation>Pilih salah satu isinya, atau SKU lain.</translation>
    </message>
    <message>
        <source>The line is sent that SKU already.</source>
        <translation>Baris ini sudah dikirimi SKU itu.</translation>
    </message>
    <message>
        <source>There are not so many of it free.</source>
        <translation>Yang bebas tidak sebanyak itu.</translation>
    </message>
    <message>
        <source>Nothing was changed; what is reserved for others stays theirs.</source>
        <translation>Tidak ada yang berubah; yang dipesan untuk yang lain tetap milik mereka.</translation>
    </message>
    <message>
        <source>Choose another SKU, or wait for what is missing.</source>
        <translation>Pilih SKU lain, atau tunggu yang kurang.</translation>
    </message>
    <message>
        <source>The line does not want so many.</source>
        <translation>Baris ini tidak meminta sebanyak itu.</translation>
    </message>
    <message>
        <source>Nothing was changed; the order may have changed meanwhile.</source>
        <translation>Tidak ada yang berubah; pesanannya mungkin sudah berubah.</translation>
    </message>
    <message>
        <source>Another SKU is sent instead already.</source>
        <translation>SKU lain sudah dikirim sebagai gantinya.</translation>
    </message>
    <message>
        <source>Send it as ordered with T first, then choose again.</source>
        <translation>Kirim sesuai pesanan dulu dengan T, lalu pilih lagi.</translation>
    </message>
    <message>
        <source>Nothing is sent instead of it any more.</source>
        <translation>Tidak ada lagi yang dikirim sebagai gantinya.</translation>
    </message>
    <message>
        <source>Press F5 to see the order as it is now.</source>
        <translation>Tekan F5 untuk melihat pesanannya sekarang.</translation>
    </message>
    <message>
        <source>The order has left, or it is cancelled.</source>
        <translation>Pesanannya sudah berangkat atau dibatalkan.</translation>
    </message>
    <message>
        <source>What it was sent stays as it is.</source>
        <translation>Yang sudah dikirim tetap seperti itu.</translation>
    </message>
    <message>
        <source>The product's name is too long or has signs that cannot be shown.</source>
        <translation>Nama produk terlalu panjang atau memuat tanda yang tidak dapat ditampilkan.</translation>
    </message>
    <message>
        <source>Type at most 200 letters, digits and spaces.</source>
        <translation>Ketik paling banyak 200 huruf, angka, dan spasi.</translation>
    </message>
    <message>
        <source>These are more SKUs than can be changed at once.</source>
        <translation>SKU-nya lebih banyak daripada yang bisa diubah sekaligus.</translation>
    </message>
    <message>
        <source>Mark at most 1,000 of them.</source>
        <translation>Tandai paling banyak 1.000.</translation>
    </message>
    <message>
        <source>%1 could not be reached about this parcel.</source>
        <translation>%1 tidak bisa dihubungi soal paket kiriman ini.</translation>
    </message>
    <message>
        <source>%1 asks us to wait before the next parcel.</source>
        <translation>%1 meminta jeda sebelum paket kiriman berikutnya.</translation>
    </message>
    <message>
        <source>%1 got the question about this parcel and its answer was lost.</source>
        <translation>%1 menerima pertanyaan soal paket kiriman ini dan jawabannya hilang.</translation>
    </message>
    <message>
        <source>%1 does not let us ship this parcel.</source>
        <translation>%1 tidak mengizinkan pengiriman paket ini dari sini.</translation>
    </message>
    <message>
        <source>This parcel changed at %1 in the meantime.</source>
        <translation>Paket kiriman ini sudah berubah di %1 sementara itu.</translation>
    </message>
    <message>
        <source>%1 refused what was asked for this parcel.</source>
        <translation>%1 menolak permintaan untuk paket kiriman ini.</translation>
    </message>
    <message>
        <source>The answer of %1 about this parcel cannot be read.</source>
        <translation>Jawaban %1 soal paket kiriman ini tidak bisa dibaca.</translation>
    </message>
    <message>
        <source>%1 has no way to ship from here.</source>
        <translation>%1 tidak bisa mengatur pengiriman dari sini.</translation>
    </message>
    <message>
        <source>What %1 said of this parcel could not be saved on this PC.</source>
        <translation>Jawaban %1 soal paket kiriman ini tidak bisa disimpan di PC ini.</translation>
    </message>
    <message>
        <source>The question about this parcel was interrupted because Selaras was closing.</source>
        <translation>Pertanyaan soal paket kiriman ini terhenti karena Selaras ditutup.</translation>
    </message>
    <message>
        <source>The parcel has no label yet; packing goes on.</source>
        <translation>Paket kiriman ini belum punya label; pengemasan tetap jalan.</translation>
    </message>
    <message>
        <source>The courier may or may not be coming; it is asked before it is repeated.</source>
        <translation>Kurir mungkin sudah dipesan, mungkin belum; itu ditanyakan dulu sebelum diulang.</translation>
    </message>
    <message>
        <source>This parcel gets no label until somebody looks; others are not affected.</source>
        <translation>Paket kiriman ini tanpa label sampai ada yang melihatnya; yang lain tidak terganggu.</translation>
    </message>
    <message>
        <source>It is asked again; doing so twice does no harm.</source>
        <translation>Ini ditanyakan lagi; dua kali pun tidak apa-apa.</translation>
    </message>
    <message>
        <source>Arrange it in the seller centre, then press R.</source>
        <translation>Atur pengirimannya di seller centre, lalu tekan R.</translation>
    </message>
    <message>
        <source>Press E to save the evidence, and arrange it in the seller centre.</source>
        <translation>Tekan E untuk menyimpan bukti, lalu atur pengirimannya di seller centre.</translation>
    </message>
    <message>
        <source>Ship it in the seller centre and discard this.</source>
        <translation>Kirim lewat seller centre, lalu buang ini.</translation>
    </message>
    <message>
        <source>The goods of this order have left already.</source>
        <translation>Barang pesanan ini sudah berangkat.</translation>
    </message>
    <message>
        <source>Nothing was changed; it must not be packed twice.</source>
        <translation>Tidak ada yang diubah; jangan dikemas dua kali.</translation>
    </message>
    <message>
        <source>Look at its timeline for who handed it over.</source>
        <translation>Lihat riwayatnya: siapa yang menyerahkannya.</translation>
    </message>
    <message>
        <source>This order is cancelled.</source>
        <translation>Pesanan ini dibatalkan.</translation>
    </message>
    <message>
        <source>It must not be sent; its stock is free for others.</source>
        <translation>Jangan dikirim; stoknya bebas untuk yang lain.</translation>
    </message>
    <message>
        <source>Put the goods back on their shelf.</source>
        <translation>Kembalikan barangnya ke rak.</translation>
    </message>
    <message>
        <source>The buyer wants to cancel this order.</source>
        <translation>Pembeli ingin membatalkan pesanan ini.</translation>
    </message>
    <message>
        <source>It must not be sent before somebody has answered.</source>
        <translation>Jangan dikirim sebelum permintaannya dijawab.</translation>
    </message>
    <message>
        <source>Answer the request in Orders, then scan again.</source>
        <translation>Jawab permintaannya di Pesanan, lalu pindai lagi.</translation>
    </message>
    <message>
        <source>The channel was asked to cancel this order and has not answered.</source>
        <translation>Kanal sudah diminta membatalkan pesanan ini dan belum menjawab.</translation>
    </message>
    <message>
        <source>Its stock is not released; do not ship this parcel.</source>
        <translation>Stoknya belum dilepas; jangan kirim paket ini.</translation>
    </message>
    <message>
        <source>Wait for the answer; it is asked again by itself.</source>
        <translation>Tunggu jawabannya; ini ditanyakan lagi sendiri.</translation>
    </message>
    <message>
        <source>This order is not paid.</source>
        <translation>Pesanan ini belum dibayar.</translation>
    </message>
    <message>
        <source>Its stock is kept only until its time is over.</source>
        <translation>Stoknya disimpan hanya sampai waktunya habis.</translation>
    </message>
    <message>
        <source>Pack another; it comes by itself once it is paid.</source>
        <translation>Kemas yang lain; ini masuk sendiri begitu dibayar.</translation>
    </message>
    <message>
        <source>The channel keeps this order back.</source>
        <translation>Kanal menahan pesanan ini.</translation>
    </message>
    <message>
        <source>It cannot be sent yet; its stock stays reserved.</source>
        <translation>Belum bisa dikirim; stoknya tetap dipesan.</translation>
    </message>
    <message>
        <source>Look at the order for why.</source>
        <translation>Lihat alasannya di pesanan.</translation>
    </message>
    <message>
        <source>This order is held.</source>
        <translation>Pesanan ini ditahan.</translation>
    </message>
    <message>
        <source>It must not be sent before somebody has released it; its stock stays reserved.</source>
        <translation>Jangan dikirim sebelum dilepas; stoknya tetap dipesan.</translation>
    </message>
    <message>
        <source>Open the order to see why, and release it with H.</source>
        <translation>Buka pesanannya untuk melihat sebabnya, lepas dengan H.</translation>
    </message>
    <message>
        <source>Nobody has said what a line of this order is.</source>
        <translation>Belum ada yang menentukan isi satu baris pesanan ini.</translation>
    </message>
    <message>
        <source>It cannot be packed; the other orders go on.</source>
        <translation>Belum bisa dikemas; pesanan lain tetap jalan.</translation>
    </message>
    <message>
        <source>Map its listing in Orders.</source>
        <translation>Petakan daftarnya di Pesanan.</translation>
    </message>
    <message>
        <source>Something of this order is not there.</source>
        <translation>Ada barang pesanan ini yang tidak ada.</translation>
    </message>
    <message>
        <source>It waits for stock; what is there stays reserved.</source>
        <translation>Pesanan menunggu stok; yang ada tetap dipesan.</translation>
    </message>
    <message>
        <source>Receive the goods, or press W on the order for what can be done.</source>
        <translation>Terima barangnya, atau tekan W di pesanan untuk pilihannya.</translation>
    </message>
    <message>
        <source>Nothing of this order is there.</source>
        <translation>Tidak ada barang pesanan ini yang tersedia.</translation>
    </message>
    <message>
        <source>It waits for stock.</source>
        <translation>Pesanan menunggu stok.</translation>
    </message>
    <message>
        <source>Receive the goods first.</source>
        <translation>Terima barangnya dulu.</translation>
    </message>
    <message>
        <source>Somebody else is packing this parcel.</source>
        <translation>Orang lain sedang mengemas paket ini.</translation>
    </message>
    <message>
        <source>It was left on that bench, so that it is not packed twice.</source>
        <translation>Dibiarkan di meja itu supaya tidak dikemas dua kali.</translation>
    </message>
    <message>
        <source>Take another, or wait ten minutes after the last scan there.</source>
        <translation>Ambil yang lain, atau tunggu sepuluh menit setelah pindaian terakhir di sana.</translation>
    </message>
    <message>
        <source>Not everything is in the box.</source>
        <translation>Isi kotak belum lengkap.</translation>
    </message>
    <message>
        <source>No label is printed before it is.</source>
        <translation>Label belum dicetak.</translation>
    </message>
    <message>
        <source>Scan what is missing.</source>
        <translation>Pindai yang belum ada.</translation>
    </message>
    <message>
        <source>Nothing was scanned into this box.</source>
        <translation>Belum ada yang dipindai ke kotak ini.</translation>
    </message>
    <message>
        <source>Scan an item first.</source>
        <translation>Pindai barang dulu.</translation>
    </message>
    <message>
        <source>There is no such parcel.</source>
        <translation>Paket kiriman itu tidak ada.</translation>
    </message>
    <message>
        <source>Press F5 and look again.</source>
        <translation>Tekan F5 dan lihat lagi.</translation>
    </message>
    <message>
        <source>This parcel is not where this could be done.</source>
        <translation>Paket kiriman ini sudah di tahap lain.</translation>
    </message>
    <message>
        <source>Nothing was changed; somebody may have been faster.</source>
        <translation>Tidak ada yang diubah; mungkin orang lain lebih cepat.</translation>
    </message>
    <message>
        <source>The order holds fewer pieces there than the parcel has.</source>
        <translation>Pesanan memegang lebih sedikit dari isi paket.</translation>
    </message>
    <message>
        <source>The parcel was not handed over and no stock moved.</source>
        <translation>Paket belum diserahkan dan stok tidak bergerak.</translation>
    </message>
    <message>
        <source>Open the parcel, and scan it again.</source>
        <translation>Buka paketnya, lalu pindai ulang.</translation>
    </message>
    <message>
        <source>Nothing can be picked so just now.</source>
        <translation>Tidak ada yang bisa diambil sekarang.</translation>
    </message>
    <message>
        <source>No wave was started.</source>
        <translation>Gelombang tidak dimulai.</translation>
    </message>
    <message>
        <source>Choose another courier or warehouse; held and short orders are left out.</source>
        <translation>Pilih kurir atau gudang lain; pesanan ditahan dan kurang stok tidak ikut.</translation>
    </message>
    <message>
        <source>This wave is over.</source>
        <translation>Gelombang ini sudah selesai.</translation>
    </message>
    <message>
        <source>A shelf's name has at most 32 letters, digits and signs.</source>
        <translation>Nama rak paling panjang 32 huruf, angka dan tanda.</translation>
    </message>
    <message>
        <source>Give a shorter one.</source>
        <translation>Beri yang lebih pendek.</translation>
    </message>
    <message>
        <source>This paper is not there any more.</source>
        <translation>Kertas ini sudah tidak ada.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Tidak ada yang dicetak.</translation>
    </message>
    <message>
        <source>Its channel says how this order stands.</source>
        <translation>Kanalnya yang menentukan keadaan pesanan ini.</translation>
    </message>
    <message>
        <source>Nothing was changed here.</source>
        <translation>Tidak ada yang diubah di sini.</translation>
    </message>
    <message>
        <source>Change it in the seller centre.</source>
        <translation>Ubah di seller centre.</translation>
    </message>
    <message>
        <source>An order that stands so cannot go there.</source>
        <translation>Pesanan dalam keadaan ini tidak bisa ke sana.</translation>
    </message>
    <message>
        <source>The parcel has no tracking number yet.</source>
        <translation>Paket ini belum punya nomor resi.</translation>
    </message>
    <message>
        <source>This label was left out; the others were made.</source>
        <translation>Label ini dilewati; yang lain tetap dibuat.</translation>
    </message>
    <message>
        <source>Arrange the shipment or type the courier's number, then print again.</source>
        <translation>Atur pengiriman atau ketik nomor dari kurir, lalu cetak lagi.</translation>
    </message>
    <message>
        <source>The tracking number has signs that a barcode cannot hold.</source>
        <translation>Nomor resi memuat tanda yang tidak bisa jadi kode batang.</translation>
    </message>
    <message>
        <source>Type it as the courier gave it: letters, digits and dashes.</source>
        <translation>Ketik seperti dari kurir: huruf, angka, dan tanda hubung.</translation>
    </message>
    <message>
        <source>The tracking number is too long for a barcode of this label.</source>
        <translation>Nomor resi terlalu panjang untuk kode batang di label ini.</translation>
    </message>
    <message>
        <source>Check that it is one number, not two.</source>
        <translation>Periksa apakah itu satu nomor, bukan dua.</translation>
    </message>
    <message>
        <source>The QR code would say more than this label has room for.</source>
        <translation>Isi kode QR melebihi ruang di label ini.</translation>
    </message>
    <message>
        <source>Let it say less, such as the order number alone.</source>
        <translation>Perpendek isinya, misalnya nomor pesanan saja.</translation>
    </message>
    <message>
        <source>The address is longer than the label, even in the smallest type.</source>
        <translation>Alamat lebih panjang daripada label, bahkan dengan huruf terkecil.</translation>
    </message>
    <message>
        <source>Shorten it in the order; an address is never cut.</source>
        <translation>Perpendek di pesanan; alamat tidak pernah dipotong.</translation>
    </message>
    <message>
        <source>The paper could not be drawn.</source>
        <translation>Dokumen tidak bisa digambar.</translation>
    </message>
    <message>
        <source>Close other programs to free memory, then print again.</source>
        <translation>Tutup program lain agar memori cukup, lalu cetak lagi.</translation>
    </message>
    <message>
        <source>%1 sent a label without anything in it.</source>
        <translation>%1 mengirim label kosong.</translation>
    </message>
    <message>
        <source>It was not kept and not printed.</source>
        <translation>Tidak disimpan dan tidak dicetak.</translation>
    </message>
    <message>
        <source>Ask for the label again with R; it may not be ready yet.</source>
        <translation>Minta labelnya lagi dengan R; mungkin belum siap.</translation>
    </message>
    <message>
        <source>The label that %1 sent is far too large.</source>
        <translation>Label dari %1 terlalu besar.</translation>
    </message>
    <message>
        <source>Print it in the seller centre, then mark the parcel as packed.</source>
        <translation>Cetak di pusat penjual, lalu tandai paket sudah dikemas.</translation>
    </message>
    <message>
        <source>%1 sent a web page instead of a label.</source>
        <translation>%1 mengirim halaman web, bukan label.</translation>
    </message>
    <message>
        <source>Check in Channels that the shop is still connected, then ask again with R.</source>
        <translation>Periksa di Kanal apakah toko masih terhubung, lalu minta lagi dengan R.</translation>
    </message>
    <message>
        <source>%1 sent a message instead of a label.</source>
        <translation>%1 mengirim pesan, bukan label.</translation>
    </message>
    <message>
        <source>Read the message in Activity; the label may not be ready yet.</source>
        <translation>Baca pesannya di Aktivitas; label mungkin belum siap.</translation>
    </message>
    <message>
        <source>%1 sent several labels in an archive, which cannot be printed.</source>
        <translation>%1 mengirim beberapa label dalam arsip yang tidak bisa dicetak.</translation>
    </message>
    <message>
        <source>Ask for fewer labels at once, or print them in the seller centre.</source>
        <translation>Minta lebih sedikit label sekaligus, atau cetak di pusat penjual.</translation>
    </message>
    <message>
        <source>What %1 sent as a label is no PDF.</source>
        <translation>Yang dikirim %1 sebagai label bukan PDF.</translation>
    </message>
    <message>
        <source>Ask again with R; choose the normal label in the shop's settings if it stays.</source>
        <translation>Minta lagi dengan R; pilih label biasa di pengaturan toko jika tetap begini.</translation>
    </message>
    <message>
        <source>The label that %1 sent is damaged.</source>
        <translation>Label dari %1 rusak.</translation>
    </message>
    <message>
        <source>Ask for it again with R; part of it may have been lost on the way.</source>
        <translation>Minta lagi dengan R; sebagian mungkin hilang di jalan.</translation>
    </message>
    <message>
        <source>The label that %1 sent asks for a password.</source>
        <translation>Label dari %1 meminta kata sandi.</translation>
    </message>
    <message>
        <source>Switch the password off in the seller centre, or print the label there.</source>
        <translation>Matikan kata sandinya di pusat penjual, atau cetak labelnya di sana.</translation>
    </message>
    <message>
        <source>The label that %1 sent has no page, or thousands.</source>
        <translation>Label dari %1 tidak punya halaman, atau ribuan.</translation>
    </message>
    <message>
        <source>Ask for it again with R, for fewer orders at once.</source>
        <translation>Minta lagi dengan R, untuk lebih sedikit pesanan sekaligus.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>Printer tidak menjawab.</translation>
    </message>
    <message>
        <source>Check that it is on, has its cable and its place in the network, then print again.</source>
        <translation>Pastikan menyala, kabelnya terpasang, dan alamatnya benar, lalu cetak lagi.</translation>
    </message>
    <message>
        <source>The printer does not take this job.</source>
        <translation>Printer tidak menerima tugas cetak ini.</translation>
    </message>
    <message>
        <source>Check its port, and that its queue takes jobs, then print again.</source>
        <translation>Periksa port-nya dan apakah antreannya menerima tugas, lalu cetak lagi.</translation>
    </message>
    <message>
        <source>This PC knows no printer of that name.</source>
        <translation>PC ini tidak mengenal printer dengan nama itu.</translation>
    </message>
    <message>
        <source>Choose another printer in Settings, or add it to this PC.</source>
        <translation>Pilih printer lain di Pengaturan, atau tambahkan ke PC ini.</translation>
    </message>
    <message>
        <source>The printing service of this PC is not installed.</source>
        <translation>Layanan cetak belum terpasang di PC ini.</translation>
    </message>
    <message>
        <source>Install CUPS, or choose a printer in the network or a folder in Settings.</source>
        <translation>Pasang CUPS, atau pilih printer jaringan atau folder di Pengaturan.</translation>
    </message>
    <message>
        <source>There is nothing in what was to be printed.</source>
        <translation>Yang akan dicetak ternyata kosong.</translation>
    </message>
    <message>
        <source>Make the paper again, then print it.</source>
        <translation>Buat ulang dokumennya, lalu cetak.</translation>
    </message>
    <message>
        <source>The connection to the printer broke in the middle.</source>
        <translation>Sambungan ke printer putus di tengah jalan.</translation>
    </message>
    <message>
        <source>Some of it may be on paper already.</source>
        <translation>Sebagian mungkin sudah tercetak.</translation>
    </message>
    <message>
        <source>Look at what came out before you print it again, so that no parcel gets two labels.</source>
        <translation>Lihat dulu hasil cetaknya sebelum mencetak lagi, supaya satu paket tidak mendapat dua label.</translation>
    </message>
    <message>
        <source>The paper could not be saved in the printer's folder.</source>
        <translation>Dokumen tidak bisa disimpan di folder printer.</translation>
    </message>
    <message>
        <source>There is no file, and nothing was printed.</source>
        <translation>Tidak ada berkas, dan tidak ada yang tercetak.</translation>
    </message>
    <message>
        <source>Check that the folder is there, may be written to, and has room.</source>
        <translation>Pastikan foldernya ada, boleh ditulisi, dan punya ruang.</translation>
    </message>
    <message>
        <source>There is no such return.</source>
        <translation>Retur itu tidak ada.</translation>
    </message>
    <message>
        <source>An answer to this return is on its way.</source>
        <translation>Jawaban untuk retur ini sedang dikirim.</translation>
    </message>
    <message>
        <source>Nothing was asked twice.</source>
        <translation>Tidak ada yang diminta dua kali.</translation>
    </message>
    <message>
        <source>Wait for the channel; it is asked again by itself.</source>
        <translation>Tunggu kanalnya; ini ditanyakan lagi sendiri.</translation>
    </message>
    <message>
        <source>A dispute needs a reason of at most 500 characters.</source>
        <translation>Sengketa butuh alasan, paling banyak 500 huruf.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <source>Say in a sentence why the shop does not agree.</source>
        <translation>Tulis satu kalimat mengapa toko tidak setuju.</translation>
    </message>
    <message>
        <source>These goods are not on their way back.</source>
        <translation>Barang ini tidak sedang kembali.</translation>
    </message>
    <message>
        <source>Accept the return first, or look whether its goods stay with the buyer.</source>
        <translation>Terima dulu returnya, atau lihat apakah barangnya tetap di pembeli.</translation>
    </message>
    <message>
        <source>Somebody has looked at these goods already.</source>
        <translation>Barang ini sudah diperiksa.</translation>
    </message>
    <message>
        <source>No stock was moved twice.</source>
        <translation>Stok tidak bergerak dua kali.</translation>
    </message>
    <message>
        <source>Correct the stock by hand if it is wrong.</source>
        <translation>Perbaiki stoknya sendiri bila salah.</translation>
    </message>
    <message>
        <source>Sellable, damaged and missing do not come to what is given back.</source>
        <translation>Layak jual, rusak dan hilang tidak sama dengan jumlah retur.</translation>
    </message>
    <message>
        <source>Say of each line how many of each; together they are its pieces.</source>
        <translation>Isi tiap baris; jumlahnya sama dengan jumlah retur.</translation>
    </message>
    <message>
        <source>Nobody has said what a line of this return is.</source>
        <translation>Belum ada yang menentukan isi satu baris retur ini.</translation>
    </message>
    <message>
        <source>Map its listing in Orders first.</source>
        <translation>Petakan daftarnya di Pesanan dulu.</translation>
    </message>
    <message>
        <source>This is no place where orders are typed in.</source>
        <translation>Ini bukan tempat pesanan diketik.</translation>
    </message>
    <message>
        <source>Choose or name one, such as WhatsApp.</source>
        <translation>Pilih atau namai satu, misalnya WhatsApp.</translation>
    </message>
    <message>
        <source>An order number has at most 64 letters, digits and signs.</source>
        <translation>Nomor pesanan paling panjang 64 huruf, angka, dan tanda.</translation>
    </message>
    <message>
        <source>Give a shorter one, or leave it empty to get one of ours.</source>
        <translation>Beri yang lebih pendek, atau kosongkan agar dinomori otomatis.</translation>
    </message>
    <message>
        <source>The buyer&apos;s name is missing, too long or has signs that cannot be shown.</source>
        <translation>Nama pembeli belum diisi, terlalu panjang, atau memuat tanda yang tidak bisa ditampilkan.</translation>
    </message>
    <message>
        <source>Give the name that stands on the label.</source>
        <translation>Isi nama yang akan tertulis di label.</translation>
    </message>
    <message>
        <source>This is no phone number.</source>
        <translation>Ini bukan nomor telepon.</translation>
    </message>
    <message>
        <source>Give 7 to 15 digits, such as 0812-3456-7890, or leave it empty.</source>
        <translation>Isi 7 sampai 15 angka, misalnya 0812-3456-7890, atau kosongkan.</translation>
    </message>
    <message>
        <source>The text is too long or has signs that cannot be shown.</source>
        <translation>Teksnya terlalu panjang atau memuat tanda yang tidak bisa ditampilkan.</translation>
    </message>
    <message>
        <source>Shorten it to 500 characters.</source>
        <translation>Persingkat menjadi 500 karakter.</translation>
    </message>
    <message>
        <source>The order has no goods.</source>
        <translation>Pesanannya belum berisi barang.</translation>
    </message>
    <message>
        <source>Type or scan at least one SKU.</source>
        <translation>Ketik atau pindai sedikitnya satu SKU.</translation>
    </message>
    <message>
        <source>The order has more than 200 lines.</source>
        <translation>Pesanannya lebih dari 200 baris.</translation>
    </message>
    <message>
        <source>Cut it into two orders.</source>
        <translation>Pecah menjadi dua pesanan.</translation>
    </message>
    <message>
        <source>There is no such SKU, or it is no longer sold.</source>
        <translation>SKU ini tidak ada, atau tidak dijual lagi.</translation>
    </message>
    <message>
        <source>Check its code on the stock screen.</source>
        <translation>Periksa kodenya di layar stok.</translation>
    </message>
    <message>
        <source>A line has 1 to 100,000 pieces.</source>
        <translation>Satu baris berisi 1 sampai 100.000 buah.</translation>
    </message>
    <message>
        <source>Give a whole number.</source>
        <translation>Isi bilangan bulat.</translation>
    </message>
    <message>
        <source>This is no price a line can have.</source>
        <translation>Harga baris ini tidak mungkin.</translation>
    </message>
    <message>
        <source>Give rupiah such as 89500, not below 0.</source>
        <translation>Isi rupiah misalnya 89500, tidak di bawah 0.</translation>
    </message>
    <message>
        <source>This is no shipping cost.</source>
        <translation>Ongkos kirim ini tidak mungkin.</translation>
    </message>
    <message>
        <source>Give rupiah such as 9000, not below 0.</source>
        <translation>Isi rupiah misalnya 9000, tidak di bawah 0.</translation>
    </message>
    <message>
        <source>The discount is below 0 or more than the order.</source>
        <translation>Potongannya di bawah 0 atau melebihi nilai pesanan.</translation>
    </message>
    <message>
        <source>Give a smaller one.</source>
        <translation>Isi yang lebih kecil.</translation>
    </message>
    <message>
        <source>An order waits a minute to 30 days to be paid.</source>
        <translation>Pesanan menunggu bayaran semenit sampai 30 hari.</translation>
    </message>
    <message>
        <source>Give another time, or leave it empty for the usual one.</source>
        <translation>Isi waktu lain, atau kosongkan untuk yang biasa.</translation>
    </message>
    <message>
        <source>This place has an order of that number already.</source>
        <translation>Tempat ini sudah punya pesanan dengan nomor itu.</translation>
    </message>
    <message>
        <source>It was not entered twice.</source>
        <translation>Tidak dimasukkan dua kali.</translation>
    </message>
    <message>
        <source>Look at that order, or give another number.</source>
        <translation>Lihat pesanan itu, atau beri nomor lain.</translation>
    </message>
    <message>
        <source>This order is packed already.</source>
        <translation>Pesanan ini sudah dikemas.</translation>
    </message>
    <message>
        <source>The box and the order stay as they are; what a file says otherwise holds it, with the difference.</source>
        <translation>Dus dan pesanannya tetap seperti semula; bila isi berkas berbeda, pesanan ditahan dengan perbedaannya.</translation>
    </message>
    <message>
        <source>Open the parcel first, then change the order.</source>
        <translation>Buka dulu paketnya, lalu ubah pesanannya.</translation>
    </message>
    <message>
        <source>This order has left, or it is cancelled.</source>
        <translation>Pesanan ini sudah berangkat atau sudah dibatalkan.</translation>
    </message>
    <message>
        <source>Enter a new order instead.</source>
        <translation>Masukkan pesanan baru.</translation>
    </message>
    <message>
        <source>This order is paid already.</source>
        <translation>Pesanan ini sudah dibayar.</translation>
    </message>
    <message>
        <source>It was not booked twice.</source>
        <translation>Tidak dibukukan dua kali.</translation>
    </message>
    <message>
        <source>Look whether the money was meant for another order.</source>
        <translation>Periksa apakah uangnya untuk pesanan lain.</translation>
    </message>
    <message>
        <source>The courier takes the money for this order.</source>
        <translation>Uang pesanan ini ditagih kurir.</translation>
    </message>
    <message>
        <source>Pack it; it is paid when the buyer has it.</source>
        <translation>Kemas saja; dibayar ketika diterima pembeli.</translation>
    </message>
    <message>
        <source>The goods were not handed over.</source>
        <translation>Barangnya tidak diserahkan.</translation>
    </message>
    <message>
        <source>Say first that it is paid.</source>
        <translation>Catat dulu bahwa sudah dibayar.</translation>
    </message>
    <message>
        <source>This number was misheard or mistyped: its last digit does not fit.</source>
        <translation>Nomor ini salah dengar atau salah ketik: angka terakhirnya tidak cocok.</translation>
    </message>
    <message>
        <source>Ask for the number again.</source>
        <translation>Tanyakan lagi nomornya.</translation>
    </message>
    <message>
        <source>There is no channel to ask about this order.</source>
        <translation>Tidak ada kanal yang bisa ditanya soal pesanan ini.</translation>
    </message>
    <message>
        <source>Cancel it in Orders; it is done at once.</source>
        <translation>Batalkan di Pesanan; langsung berlaku.</translation>
    </message>
    <message>
        <source>The file has no column for something that is needed.</source>
        <translation>Berkasnya tidak punya kolom untuk sesuatu yang diperlukan.</translation>
    </message>
    <message>
        <source>No order was read.</source>
        <translation>Tidak ada pesanan yang dibaca.</translation>
    </message>
    <message>
        <source>Say which columns are the number, the SKU and the pieces, as they are called in the file.</source>
        <translation>Tentukan kolom mana yang nomor, SKU, dan jumlah, seperti namanya di berkas.</translation>
    </message>
    <message>
        <source>The row has no order number.</source>
        <translation>Baris ini tidak punya nomor pesanan.</translation>
    </message>
    <message>
        <source>Its order was left out; the others go on.</source>
        <translation>Pesanannya dilewati; yang lain lanjut.</translation>
    </message>
    <message>
        <source>Complete the row, then read the file again.</source>
        <translation>Lengkapi barisnya, lalu baca lagi berkasnya.</translation>
    </message>
    <message>
        <source>A figure in the row is no number.</source>
        <translation>Ada angka di baris ini yang bukan bilangan.</translation>
    </message>
    <message>
        <source>Mend the row, then read the file again.</source>
        <translation>Perbaiki barisnya, lalu baca lagi berkasnya.</translation>
    </message>
    <message>
        <source>Nobody knows this word for how it is paid.</source>
        <translation>Kata ini tidak dikenal sebagai cara bayar.</translation>
    </message>
    <message>
        <source>Write paid, unpaid, cod or walk-in.</source>
        <translation>Tulis lunas, belum, cod, atau walk-in.</translation>
    </message>
    <message>
        <source>The row has signs that cannot be shown, or a quotation mark that is never closed.</source>
        <translation>Baris ini memuat tanda yang tidak bisa ditampilkan, atau tanda kutip yang tidak ditutup.</translation>
    </message>
    <message>
        <source>Two rows of one order say different things.</source>
        <translation>Dua baris dari satu pesanan berbeda isinya.</translation>
    </message>
    <message>
        <source>The order was left out; the others go on.</source>
        <translation>Pesanannya dilewati; yang lain lanjut.</translation>
    </message>
    <message>
        <source>Make buyer, address, shipping and payment the same in all its rows.</source>
        <translation>Samakan pembeli, alamat, ongkos kirim, dan cara bayar di semua barisnya.</translation>
    </message>
    <message>
        <source>Another row of the same order was refused.</source>
        <translation>Baris lain dari pesanan yang sama ditolak.</translation>
    </message>
    <message>
        <source>An order is taken whole or not at all.</source>
        <translation>Pesanan diambil utuh atau tidak sama sekali.</translation>
    </message>
    <message>
        <source>Mend the other row.</source>
        <translation>Perbaiki baris yang lain.</translation>
    </message>
    <message>
        <source>No source of orders has this name.</source>
        <translation>Tidak ada sumber pesanan bernama ini.</translation>
    </message>
    <message>
        <source>Save one first: where the orders belong, and which column is what.</source>
        <translation>Simpan dulu: pesanannya milik tempat mana, dan kolom mana yang apa.</translation>
    </message>
    <message>
        <source>A source&apos;s name has 1 to 80 letters, digits and signs.</source>
        <translation>Nama sumber 1 sampai 80 huruf, angka, dan tanda.</translation>
    </message>
    <message>
        <source>Give another one.</source>
        <translation>Beri yang lain.</translation>
    </message>
    <message>
        <source>The buyer has not paid for this order.</source>
        <translation>Pembeli belum membayar pesanan ini.</translation>
    </message>
    <message>
        <source>This label is a PDF, and the printer understands none.</source>
        <translation>Label ini PDF, dan printernya tidak mengerti PDF.</translation>
    </message>
    <message>
        <source>In Settings, choose a printer that takes PDFs for labels, then print again.</source>
        <translation>Di Pengaturan, pilih printer label yang menerima PDF, lalu cetak lagi.</translation>
    </message>
    <message>
        <source>This is no mail address to write from.</source>
        <translation>Ini bukan alamat email pengirim.</translation>
    </message>
    <message>
        <source>Give an address such as toko@example.com.</source>
        <translation>Isi alamat seperti toko@example.com.</translation>
    </message>
    <message>
        <source>This is no name of a mail server.</source>
        <translation>Ini bukan nama server email.</translation>
    </message>
    <message>
        <source>Give the name your provider tells, such as smtp.gmail.com.</source>
        <translation>Isi nama dari penyedia, misalnya smtp.gmail.com.</translation>
    </message>
    <message>
        <source>Mail cannot be sent through this port.</source>
        <translation>Email tidak bisa dikirim lewat port ini.</translation>
    </message>
    <message>
        <source>Give 465, or 587; port 25 is for servers among themselves.</source>
        <translation>Isi 465 atau 587; port 25 hanya untuk antarserver.</translation>
    </message>
    <message>
        <source>This is no id of a phone number at Meta.</source>
        <translation>Ini bukan ID nomor telepon di Meta.</translation>
    </message>
    <message>
        <source>Copy the phone number ID from the WhatsApp page of your Meta app: digits only.</source>
        <translation>Salin ID nomor telepon dari halaman WhatsApp di aplikasi Meta: angka saja.</translation>
    </message>
    <message>
        <source>The token is missing.</source>
        <translation>Token belum diisi.</translation>
    </message>
    <message>
        <source>Paste the token of a system user of your Meta app.</source>
        <translation>Tempel token pengguna sistem dari aplikasi Meta.</translation>
    </message>
    <message>
        <source>This is no version of Meta's Graph API.</source>
        <translation>Ini bukan versi Graph API Meta.</translation>
    </message>
    <message>
        <source>Leave it empty, or give one such as v25.0.</source>
        <translation>Biarkan kosong, atau isi misalnya v25.0.</translation>
    </message>
    <message>
        <source>The sender's name is missing, too long or has signs that cannot be shown.</source>
        <translation>Nama pengirim kosong, terlalu panjang, atau berisi tanda yang tidak bisa ditampilkan.</translation>
    </message>
    <message>
        <source>Give at most 60 letters, digits and spaces.</source>
        <translation>Isi paling banyak 60 huruf, angka, dan spasi.</translation>
    </message>
    <message>
        <source>A day has 1 to 100,000 messages.</source>
        <translation>Batas sehari adalah 1 sampai 100.000 pesan.</translation>
    </message>
    <message>
        <source>Give a figure that your provider allows.</source>
        <translation>Isi angka yang diizinkan penyedia.</translation>
    </message>
    <message>
        <source>This account is a sender already.</source>
        <translation>Akun ini sudah menjadi pengirim.</translation>
    </message>
    <message>
        <source>Change the one that is there.</source>
        <translation>Ubah pengirim yang sudah ada.</translation>
    </message>
    <message>
        <source>There is no such sender.</source>
        <translation>Pengirim itu tidak ada.</translation>
    </message>
    <message>
        <source>Look at the list of senders.</source>
        <translation>Lihat daftar pengirim.</translation>
    </message>
    <message>
        <source>It is not clear who writes: there is no sender of this messenger, or there are several.</source>
        <translation>Belum jelas siapa yang menulis: tidak ada pengirim untuk saluran ini, atau ada beberapa.</translation>
    </message>
    <message>
        <source>Add one, or name the one that is meant.</source>
        <translation>Tambah pengirim, atau sebut yang dimaksud.</translation>
    </message>
    <message>
        <source>There is no such shop.</source>
        <translation>Toko itu tidak ada.</translation>
    </message>
    <message>
        <source>Name it as Channels does.</source>
        <translation>Sebut seperti di Kanal.</translation>
    </message>
    <message>
        <source>There is no such event.</source>
        <translation>Peristiwa itu tidak ada.</translation>
    </message>
    <message>
        <source>Give awaiting-payment, received, on-its-way, cancelled or refunded.</source>
        <translation>Isi awaiting-payment, received, on-its-way, cancelled, atau refunded.</translation>
    </message>
    <message>
        <source>There are texts in two languages, and this is none of them.</source>
        <translation>Teks ada dalam dua bahasa, dan ini bukan salah satunya.</translation>
    </message>
    <message>
        <source>Give id or en.</source>
        <translation>Isi id atau en.</translation>
    </message>
    <message>
        <source>This is no mail address or phone number that can be written to.</source>
        <translation>Ini bukan alamat email atau nomor telepon yang bisa dikirimi pesan.</translation>
    </message>
    <message>
        <source>Nobody was written to.</source>
        <translation>Tidak ada pesan yang dikirim.</translation>
    </message>
    <message>
        <source>Give an address such as budi@example.com, or a number such as 0812-3456-7890.</source>
        <translation>Isi alamat seperti budi@example.com, atau nomor seperti 0812-3456-7890.</translation>
    </message>
    <message>
        <source>The file with the text cannot be read.</source>
        <translation>Berkas teks tidak bisa dibaca.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Periksa namanya.</translation>
    </message>
    <message>
        <source>The text has a placeholder that does not exist.</source>
        <translation>Teks memuat pengganti yang tidak ada.</translation>
    </message>
    <message>
        <source>Use only the placeholders that are listed for this event.</source>
        <translation>Pakai hanya pengganti yang tercantum untuk peristiwa ini.</translation>
    </message>
    <message>
        <source>A brace in the text is not closed.</source>
        <translation>Kurung kurawal dalam teks tidak ditutup.</translation>
    </message>
    <message>
        <source>Write placeholders such as {order}, and no other braces.</source>
        <translation>Tulis pengganti seperti {order}, tanpa kurung kurawal lain.</translation>
    </message>
    <message>
        <source>The subject or the text is empty.</source>
        <translation>Judul atau teksnya kosong.</translation>
    </message>
    <message>
        <source>Write both.</source>
        <translation>Isi keduanya.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>Teks terlalu panjang.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Perpendek.</translation>
    </message>
    <message>
        <source>This is no name a template can have at Meta.</source>
        <translation>Ini bukan nama templat yang diterima Meta.</translation>
    </message>
    <message>
        <source>Use a to z, digits and _ only.</source>
        <translation>Pakai a sampai z, angka, dan _ saja.</translation>
    </message>
    <message>
        <source>A template must not begin or end with a placeholder.</source>
        <translation>Templat tidak boleh diawali atau diakhiri pengganti.</translation>
    </message>
    <message>
        <source>Put a word or a full stop there.</source>
        <translation>Tambah kata atau titik di sana.</translation>
    </message>
    <message>
        <source>This message waits for nobody: it was sent, or is about to be.</source>
        <translation>Pesan ini tidak menunggu siapa pun: sudah terkirim, atau segera dikirim.</translation>
    </message>
    <message>
        <source>It was not sent a second time.</source>
        <translation>Pesan tidak dikirim dua kali.</translation>
    </message>
    <message>
        <source>The order has no mail address that can be written to.</source>
        <translation>Pesanan tidak punya alamat email yang bisa dikirimi.</translation>
    </message>
    <message>
        <source>The buyer was not written to.</source>
        <translation>Pembeli tidak dikirimi pesan.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Tidak perlu tindakan.</translation>
    </message>
    <message>
        <source>The order has no phone number that can be written to.</source>
        <translation>Pesanan tidak punya nomor telepon yang bisa dikirimi.</translation>
    </message>
    <message>
        <source>It was not true any more when its turn came.</source>
        <translation>Isinya sudah tidak benar saat gilirannya tiba.</translation>
    </message>
    <message>
        <source>Messages of this kind were switched off before it left.</source>
        <translation>Pesan jenis ini dimatikan sebelum sempat dikirim.</translation>
    </message>
    <message>
        <source>Switch them on if buyers are to be told.</source>
        <translation>Nyalakan jika pembeli perlu dikabari.</translation>
    </message>
    <message>
        <source>This is no mail address.</source>
        <translation>Ini bukan alamat email.</translation>
    </message>
    <message>
        <source>Give one such as budi@example.com, or leave it empty.</source>
        <translation>Isi seperti budi@example.com, atau biarkan kosong.</translation>
    </message>
    <message>
        <source>The mail server does not accept the user name or the password.</source>
        <translation>Server email menolak nama pengguna atau kata sandi.</translation>
    </message>
    <message>
        <source>Messages to buyers wait; orders go on.</source>
        <translation>Pesan ke pembeli menunggu; pesanan tetap berjalan.</translation>
    </message>
    <message>
        <source>Enter the password again under the sender.</source>
        <translation>Isi lagi kata sandi pengirim.</translation>
    </message>
    <message>
        <source>The mail server wants an app password instead of the usual one.</source>
        <translation>Server email meminta kata sandi aplikasi, bukan yang biasa.</translation>
    </message>
    <message>
        <source>Make an app password at your provider and enter it under the sender.</source>
        <translation>Buat kata sandi aplikasi di penyedia, lalu isi pada pengirim.</translation>
    </message>
    <message>
        <source>Sending by password is switched off for this mailbox.</source>
        <translation>Pengiriman dengan kata sandi dimatikan untuk kotak surat ini.</translation>
    </message>
    <message>
        <source>Ask whoever runs the mailbox to allow SMTP AUTH, or use another mailbox.</source>
        <translation>Minta pengelolanya mengizinkan SMTP AUTH, atau pakai kotak surat lain.</translation>
    </message>
    <message>
        <source>The mail server offers no way to log in that Selaras knows.</source>
        <translation>Server email tidak menawarkan cara masuk yang dikenal Selaras.</translation>
    </message>
    <message>
        <source>Check host and port; PLAIN or LOGIN must be offered.</source>
        <translation>Periksa host dan port; PLAIN atau LOGIN harus tersedia.</translation>
    </message>
    <message>
        <source>The mail server offers no encryption, or somebody on the way took it out.</source>
        <translation>Server email tidak menawarkan enkripsi, atau ada yang membuangnya di tengah jalan.</translation>
    </message>
    <message>
        <source>Nothing was said to it, also not the password.</source>
        <translation>Tidak ada yang dikirim kepadanya, kata sandi pun tidak.</translation>
    </message>
    <message>
        <source>Try port 465; if it stays, use another internet connection.</source>
        <translation>Coba port 465; jika tetap begitu, pakai koneksi internet lain.</translation>
    </message>
    <message>
        <source>The mail server could not prove who it is.</source>
        <translation>Server email tidak bisa membuktikan identitasnya.</translation>
    </message>
    <message>
        <source>Check the host's name and the clock of this PC.</source>
        <translation>Periksa nama host dan jam PC ini.</translation>
    </message>
    <message>
        <source>The mail server does not let this account write under this address.</source>
        <translation>Server email tidak mengizinkan akun ini menulis dengan alamat ini.</translation>
    </message>
    <message>
        <source>Use the account's own address under the sender.</source>
        <translation>Pakai alamat milik akun itu pada pengirim.</translation>
    </message>
    <message>
        <source>The mail server says that there is no such address.</source>
        <translation>Menurut server email, alamat itu tidak ada.</translation>
    </message>
    <message>
        <source>Correct the address in the order, then send again.</source>
        <translation>Perbaiki alamat di pesanan, lalu kirim lagi.</translation>
    </message>
    <message>
        <source>The mail is too large for the server.</source>
        <translation>Email terlalu besar untuk server.</translation>
    </message>
    <message>
        <source>Shorten the text, then send again.</source>
        <translation>Perpendek teks, lalu kirim lagi.</translation>
    </message>
    <message>
        <source>The mail server refused the mail.</source>
        <translation>Server email menolak email ini.</translation>
    </message>
    <message>
        <source>Read its answer below; change the text or the sender, then send again.</source>
        <translation>Baca jawabannya di bawah; ubah teks atau pengirim, lalu kirim lagi.</translation>
    </message>
    <message>
        <source>The mail server has no address that can be used.</source>
        <translation>Alamat server email tidak bisa dipakai.</translation>
    </message>
    <message>
        <source>Check host and port under the sender.</source>
        <translation>Periksa host dan port pada pengirim.</translation>
    </message>
    <message>
        <source>WhatsApp does not accept the token any more.</source>
        <translation>WhatsApp tidak lagi menerima token.</translation>
    </message>
    <message>
        <source>Paste a new token of a system user under the sender.</source>
        <translation>Tempel token baru pengguna sistem pada pengirim.</translation>
    </message>
    <message>
        <source>WhatsApp does not let this number write.</source>
        <translation>WhatsApp tidak mengizinkan nomor ini menulis.</translation>
    </message>
    <message>
        <source>Look at the number in WhatsApp Manager: payment, registration, quality.</source>
        <translation>Lihat nomor itu di WhatsApp Manager: pembayaran, pendaftaran, mutu.</translation>
    </message>
    <message>
        <source>WhatsApp does not take the template: its name, language or number of placeholders is another there, or it is paused.</source>
        <translation>WhatsApp menolak templat: nama, bahasa, atau jumlah penggantinya berbeda, atau templat dijeda.</translation>
    </message>
    <message>
        <source>Compare the text with the template in WhatsApp Manager, then send again.</source>
        <translation>Bandingkan teks dengan templat di WhatsApp Manager, lalu kirim lagi.</translation>
    </message>
    <message>
        <source>WhatsApp cannot reach this number.</source>
        <translation>WhatsApp tidak bisa menjangkau nomor ini.</translation>
    </message>
    <message>
        <source>Correct the number in the order, or write by mail.</source>
        <translation>Perbaiki nomor di pesanan, atau kirim lewat email.</translation>
    </message>
    <message>
        <source>The buyer does not want messages of this number.</source>
        <translation>Pembeli tidak mau menerima pesan dari nomor ini.</translation>
    </message>
    <message>
        <source>Leave it at that.</source>
        <translation>Biarkan saja.</translation>
    </message>
    <message>
        <source>WhatsApp refused the message.</source>
        <translation>WhatsApp menolak pesan ini.</translation>
    </message>
    <message>
        <source>Read its answer below.</source>
        <translation>Baca jawabannya di bawah.</translation>
    </message>
    <message>
        <source>A sender is not let in any more: buyers are not written to.</source>
        <translation>Sebuah pengirim tidak lagi diterima: pembeli tidak dikirimi pesan.</translation>
    </message>
    <message>
        <source>Their messages wait and are sent when it is mended; orders and stock go on.</source>
        <translation>Pesan mereka menunggu dan dikirim setelah diperbaiki; pesanan dan stok tetap berjalan.</translation>
    </message>
    <message>
        <source>Its channel was not asked for this label.</source>
        <translation>Kanal belum ditanya untuk label ini.</translation>
    </message>
    <message>
        <source>It was left out; nothing waits for it.</source>
        <translation>Label ini dilewati; tidak ada yang menunggunya.</translation>
    </message>
    <message>
        <source>Press P in Orders to ask for courier and label.</source>
        <translation>Tekan P di Pesanan untuk meminta kurir dan label.</translation>
    </message>
    <message>
        <source>The channel was asked for the courier and has not answered yet.</source>
        <translation>Kanal sudah dimintai kurir dan belum menjawab.</translation>
    </message>
    <message>
        <source>The label was left out; it comes after the courier.</source>
        <translation>Label ini dilewati; label datang setelah kurirnya.</translation>
    </message>
    <message>
        <source>Try again in a minute; Channels shows whether the shop answers.</source>
        <translation>Coba lagi sebentar lagi; Kanal menunjukkan apakah toko menjawab.</translation>
    </message>
    <message>
        <source>The courier has not given its number yet.</source>
        <translation>Kurir belum memberi nomor resi.</translation>
    </message>
    <message>
        <source>The label was left out; the number is asked for by itself.</source>
        <translation>Label ini dilewati; nomornya ditanyakan sendiri.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Coba lagi beberapa menit lagi.</translation>
    </message>
    <message>
        <source>The channel is still drawing this label.</source>
        <translation>Kanal masih membuat label ini.</translation>
    </message>
    <message>
        <source>It was left out; it is asked for by itself.</source>
        <translation>Label ini dilewati; label ditanyakan sendiri.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Coba lagi sebentar lagi.</translation>
    </message>
    <message>
        <source>The channel did not give this label.</source>
        <translation>Kanal tidak memberi label ini.</translation>
    </message>
    <message>
        <source>It was left out, and it is not asked for any more.</source>
        <translation>Label ini dilewati dan tidak ditanyakan lagi.</translation>
    </message>
    <message>
        <source>Look in Activity under Needs a person, or press P in Orders to ask anew.</source>
        <translation>Lihat Aktivitas, Butuh orang, atau tekan P di Pesanan untuk meminta lagi.</translation>
    </message>
    <message>
        <source>%1 has not drawn this label for six hours.</source>
        <translation>%1 belum membuat label ini selama enam jam.</translation>
    </message>
    <message>
        <source>The parcel is arranged; only its label is missing, and it is not asked for any more.</source>
        <translation>Pengirimannya sudah diatur; hanya labelnya belum ada, dan tidak ditanyakan lagi.</translation>
    </message>
    <message>
        <source>Print it in the seller centre, or retry with R.</source>
        <translation>Cetak di pusat penjual, atau coba lagi dengan R.</translation>
    </message>
    <message>
        <source>The courier has given %1 no number for six hours.</source>
        <translation>Kurir belum memberi %1 nomor resi selama enam jam.</translation>
    </message>
    <message>
        <source>The parcel is arranged; without its number there is no label, and it is not asked for any more.</source>
        <translation>Pengirimannya sudah diatur; tanpa nomor tidak ada label, dan tidak ditanyakan lagi.</translation>
    </message>
    <message>
        <source>Ask the courier or look in the seller centre, then retry with R.</source>
        <translation>Tanya kurirnya atau lihat di pusat penjual, lalu coba lagi dengan R.</translation>
    </message>
    <message>
        <source>This courier took nothing on that day.</source>
        <translation>Kurir ini tidak mengambil apa pun pada hari itu.</translation>
    </message>
    <message>
        <source>There is no list to sign.</source>
        <translation>Tidak ada daftar untuk ditandatangani.</translation>
    </message>
    <message>
        <source>Choose another courier or day.</source>
        <translation>Pilih kurir atau hari lain.</translation>
    </message>
    <message>
        <source>A file of orders was not taken whole.</source>
        <translation>Satu berkas pesanan tidak masuk seluruhnya.</translation>
    </message>
    <message>
        <source>The orders that were left out are not in the queues.</source>
        <translation>Pesanan yang dilewati belum ada di antrean.</translation>
    </message>
    <message>
        <source>Open Orders, press I and look at the file; mend its rows and put it there again.</source>
        <translation>Buka Pesanan, tekan I dan lihat berkasnya; perbaiki barisnya lalu taruh lagi di sana.</translation>
    </message>
    <message>
        <source>A place where files of orders are put cannot be used.</source>
        <translation>Folder berkas pesanan tidak bisa dipakai.</translation>
    </message>
    <message>
        <source>Files that wait there are not taken in; other orders are not affected.</source>
        <translation>Berkas di sana tidak masuk; pesanan lain tidak terpengaruh.</translation>
    </message>
    <message>
        <source>Look whether the folder is there and may be read and written.</source>
        <translation>Periksa apakah foldernya ada dan boleh dibaca dan ditulis.</translation>
    </message>
    <message>
        <source>A return at %1 has to be answered within a day.</source>
        <translation>Retur di %1 harus dijawab dalam sehari.</translation>
    </message>
    <message>
        <source>Without an answer the channel decides, mostly for the buyer.</source>
        <translation>Tanpa jawaban kanal yang memutuskan, biasanya untuk pembeli.</translation>
    </message>
    <message>
        <source>Answer it in Returns: accept it with A, or dispute it with D.</source>
        <translation>Jawab di Retur: terima dengan A, atau bantah dengan D.</translation>
    </message>
    <message>
        <source>The day to answer a return at %1 has passed.</source>
        <translation>Batas jawab retur di %1 sudah lewat.</translation>
    </message>
    <message>
        <source>The channel decides it without the shop.</source>
        <translation>Kanal memutuskannya tanpa toko.</translation>
    </message>
    <message>
        <source>Look in the seller centre what came of it.</source>
        <translation>Lihat hasilnya di pusat penjual.</translation>
    </message>
    <message>
        <source>A courier came for parcels of %1 and did not get them.</source>
        <translation>Kurir datang untuk paket %1, tetapi tidak mendapatkannya.</translation>
    </message>
    <message>
        <source>The parcels are still here, and nobody comes for them again by himself.</source>
        <translation>Paketnya masih di sini, dan kurir tidak datang lagi dengan sendirinya.</translation>
    </message>
    <message>
        <source>Open Orders and press P on what is marked No pick-up.</source>
        <translation>Buka Pesanan, lalu tekan P pada yang bertanda Kurir gagal.</translation>
    </message>
    <message>
        <source>The order of this return is not here.</source>
        <translation>Pesanan retur ini tidak ada di sini.</translation>
    </message>
    <message>
        <source>No order was made.</source>
        <translation>Tidak ada pesanan yang dibuat.</translation>
    </message>
    <message>
        <source>Type a new order in Orders with N.</source>
        <translation>Ketik pesanan baru di Pesanan dengan N.</translation>
    </message>
    <message>
        <source>Nobody has agreed to this return, and its goods are not here.</source>
        <translation>Retur ini belum disetujui, dan barangnya belum sampai.</translation>
    </message>
    <message>
        <source>Accept the return, or receive its goods first.</source>
        <translation>Terima returnya, atau terima dulu barangnya.</translation>
    </message>
    <message>
        <source>Other goods are sent for this return already.</source>
        <translation>Pengganti untuk retur ini sudah dikirim.</translation>
    </message>
    <message>
        <source>No second order was made.</source>
        <translation>Pesanan kedua tidak dibuat.</translation>
    </message>
    <message>
        <source>Look at that order; cancel it first if it is wrong.</source>
        <translation>Lihat pesanan itu; batalkan dulu kalau salah.</translation>
    </message>
    <message>
        <source>Orders are typed in here; there is no channel that could be told.</source>
        <translation>Di sini pesanan diketik; tidak ada kanal yang bisa diberi tahu.</translation>
    </message>
    <message>
        <source>Choose a shop of a channel.</source>
        <translation>Pilih toko di sebuah kanal.</translation>
    </message>
    <message>
        <source>A folder is looked into every 1 to 1440 minutes.</source>
        <translation>Folder dilihat setiap 1 sampai 1440 menit.</translation>
    </message>
    <message>
        <source>Give a whole number of minutes.</source>
        <translation>Tulis menit dalam bilangan bulat.</translation>
    </message>
    <message>
        <source>The place where its files are put cannot be read.</source>
        <translation>Folder berkasnya tidak bisa dibaca.</translation>
    </message>
    <message>
        <source>No file was taken from there.</source>
        <translation>Tidak ada berkas yang diambil dari sana.</translation>
    </message>
    <message>
        <source>Look whether it is there and may be read.</source>
        <translation>Periksa apakah ada dan boleh dibaca.</translation>
    </message>
    <message>
        <source>The file is larger than 64 MB.</source>
        <translation>Berkas lebih besar dari 64 MB.</translation>
    </message>
    <message>
        <source>No order of it was read.</source>
        <translation>Tidak ada pesanan yang dibaca darinya.</translation>
    </message>
    <message>
        <source>Cut it into several files.</source>
        <translation>Bagi menjadi beberapa berkas.</translation>
    </message>
    <message>
        <source>A file that was read cannot be moved away.</source>
        <translation>Berkas yang sudah dibaca tidak bisa dipindahkan.</translation>
    </message>
    <message>
        <source>Its orders are taken in; it is not read again while it stays as it is.</source>
        <translation>Pesanannya sudah masuk; tidak dibaca lagi selama tidak berubah.</translation>
    </message>
    <message>
        <source>Let Selaras write into the folder, or move the file away.</source>
        <translation>Izinkan Selaras menulis di folder itu, atau pindahkan berkasnya.</translation>
    </message>
    <message>
        <source>The message to the buyer could not be handed over: the messenger was not reached.</source>
        <translation>Pesan untuk pembeli tidak bisa diserahkan: layanan pesan tidak terjangkau.</translation>
    </message>
    <message>
        <source>The messenger asks us to write to buyers more slowly.</source>
        <translation>Layanan pesan meminta pesan ke pembeli dikirim lebih pelan.</translation>
    </message>
    <message>
        <source>The message to the buyer left and its answer was lost.</source>
        <translation>Pesan untuk pembeli sudah berangkat dan jawabannya hilang.</translation>
    </message>
    <message>
        <source>The messenger does not let the sender in.</source>
        <translation>Layanan pesan tidak mengizinkan pengirim masuk.</translation>
    </message>
    <message>
        <source>The message changed while it was being sent.</source>
        <translation>Pesan berubah saat sedang dikirim.</translation>
    </message>
    <message>
        <source>The messenger refused the message to the buyer.</source>
        <translation>Layanan pesan menolak pesan untuk pembeli.</translation>
    </message>
    <message>
        <source>The answer of the messenger cannot be read.</source>
        <translation>Jawaban layanan pesan tidak terbaca.</translation>
    </message>
    <message>
        <source>The messenger cannot send this message.</source>
        <translation>Layanan pesan tidak bisa mengirim pesan ini.</translation>
    </message>
    <message>
        <source>How the message to the buyer ended could not be saved on this PC.</source>
        <translation>Hasil pengiriman pesan ke pembeli tidak bisa disimpan di PC ini.</translation>
    </message>
    <message>
        <source>The message to the buyer was interrupted because Selaras was closing.</source>
        <translation>Pesan untuk pembeli terputus karena Selaras ditutup.</translation>
    </message>
    <message>
        <source>The buyer has not been written to yet; the order goes on.</source>
        <translation>Pembeli belum dikirimi pesan; pesanan tetap jalan.</translation>
    </message>
    <message>
        <source>The buyer may or may not have it; it is not sent twice by itself.</source>
        <translation>Pembeli mungkin sudah atau belum menerimanya; pesan tidak terkirim dua kali dengan sendirinya.</translation>
    </message>
    <message>
        <source>The buyer has not been written to; the order goes on.</source>
        <translation>Pembeli tidak dikirimi pesan; pesanan tetap jalan.</translation>
    </message>
    <message>
        <source>The buyer may or may not have it; the order goes on.</source>
        <translation>Pembeli mungkin sudah atau belum menerimanya; pesanan tetap jalan.</translation>
    </message>
    <message>
        <source>Press R to send it again.</source>
        <translation>Tekan R untuk mengirim ulang.</translation>
    </message>
    <message>
        <source>Ask the buyer or look into the mailbox; press R to send it once more, or discard it.</source>
        <translation>Tanyakan pembeli atau lihat kotak surat; tekan R untuk mengirim sekali lagi, atau buang pesan ini.</translation>
    </message>
    <message>
        <source>Change the sender in Settings; then press R.</source>
        <translation>Ubah pengirim di Pengaturan; lalu tekan R.</translation>
    </message>
    <message>
        <source>Mend the cause, then press R; or discard this and write to the buyer by hand.</source>
        <translation>Perbaiki penyebabnya, lalu tekan R; atau buang ini dan tulis ke pembeli dengan tangan.</translation>
    </message>
    <message>
        <source>Press E to save the evidence; then press R, or discard this.</source>
        <translation>Tekan E untuk menyimpan bukti; lalu tekan R, atau buang ini.</translation>
    </message>
    <message>
        <source>Write to the buyer by hand and discard this.</source>
        <translation>Tulis ke pembeli dengan tangan dan buang ini.</translation>
    </message>
    <message>
        <source>Messages of this sender are just being sent, or need a person.</source>
        <translation>Pesan dari pengirim ini sedang dikirim, atau butuh orang.</translation>
    </message>
    <message>
        <source>The sender was not removed.</source>
        <translation>Pengirim tidak dihapus.</translation>
    </message>
    <message>
        <source>Send them again or discard them in Activity; then remove it.</source>
        <translation>Kirim ulang atau buang pesannya di Aktivitas; lalu hapus pengirimnya.</translation>
    </message>
    <message>
        <source>Change the sender in Settings; its log below says what is wrong.</source>
        <translation>Ubah pengirim di Pengaturan; catatan di bawah menyebut masalahnya.</translation>
    </message>
    <message>
        <source>A server that files of orders lie on shows another key than before.</source>
        <translation>Server tempat berkas pesanan menunjukkan kunci yang berbeda dari sebelumnya.</translation>
    </message>
    <message>
        <source>Nothing was said to it and no file was taken; it may be another computer.</source>
        <translation>Tidak ada yang dikirim ke sana dan tidak ada berkas yang diambil; bisa jadi itu komputer lain.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server whether this is its key; then put it into the source in Order files.</source>
        <translation>Tanyakan kepada pengelola server apakah ini memang kuncinya; lalu isikan pada sumbernya di Berkas pesanan.</translation>
    </message>
    <message>
        <source>A server that files of orders lie on does not let Selaras in.</source>
        <translation>Server tempat berkas pesanan tidak mengizinkan Selaras masuk.</translation>
    </message>
    <message>
        <source>Files that wait there are not taken in; it is tried again once an hour.</source>
        <translation>Berkas yang menunggu di sana tidak masuk; dicoba lagi sejam sekali.</translation>
    </message>
    <message>
        <source>Open Orders, press I, then S, and give the source its user, password or key anew.</source>
        <translation>Buka Pesanan, tekan I, lalu S, dan isikan lagi pengguna, kata sandi, atau kunci sumbernya.</translation>
    </message>
    <message>
        <source>A file of orders has a name that cannot be read.</source>
        <translation>Satu berkas pesanan memiliki nama yang tidak terbaca.</translation>
    </message>
    <message>
        <source>It is not taken in; others are.</source>
        <translation>Berkas itu tidak masuk; yang lain masuk.</translation>
    </message>
    <message>
        <source>Give it a name of letters, digits and signs.</source>
        <translation>Beri nama dari huruf, angka, dan tanda baca.</translation>
    </message>
    <message>
        <source>This is no folder.</source>
        <translation>Ini bukan folder.</translation>
    </message>
    <message>
        <source>Give its whole path on this PC, such as /home/toko/pesanan, or a folder of the server.</source>
        <translation>Isikan jalur lengkapnya di PC ini, misalnya /home/toko/pesanan, atau folder di server.</translation>
    </message>
    <message>
        <source>Another source has this name.</source>
        <translation>Sumber lain sudah memakai nama ini.</translation>
    </message>
    <message>
        <source>Give a name that no other has.</source>
        <translation>Beri nama yang belum dipakai.</translation>
    </message>
    <message>
        <source>This is no name of a server.</source>
        <translation>Ini bukan nama server.</translation>
    </message>
    <message>
        <source>Give it without folder and user, such as sftp.toko.id.</source>
        <translation>Isikan tanpa folder dan pengguna, misalnya sftp.toko.id.</translation>
    </message>
    <message>
        <source>A port is 1 to 65535.</source>
        <translation>Port antara 1 dan 65535.</translation>
    </message>
    <message>
        <source>Give the one of the server; it is mostly 22.</source>
        <translation>Isikan port servernya; biasanya 22.</translation>
    </message>
    <message>
        <source>The server needs the name of a user.</source>
        <translation>Server memerlukan nama pengguna.</translation>
    </message>
    <message>
        <source>Give the name that the server knows Selaras by.</source>
        <translation>Isikan nama yang dikenal server untuk Selaras.</translation>
    </message>
    <message>
        <source>There is no password and no key for this server and user.</source>
        <translation>Belum ada kata sandi atau kunci untuk server dan pengguna ini.</translation>
    </message>
    <message>
        <source>Nothing was changed; what was given for another server is not said to this one.</source>
        <translation>Tidak ada yang berubah; rahasia untuk server lain tidak dikirim ke server ini.</translation>
    </message>
    <message>
        <source>Give the password, or the file of the private key.</source>
        <translation>Isikan kata sandi, atau berkas kunci privatnya.</translation>
    </message>
    <message>
        <source>This is no key of a server.</source>
        <translation>Ini bukan kunci server.</translation>
    </message>
    <message>
        <source>Give it as ssh-keygen -l tells it, SHA256: and 43 letters, or leave it empty.</source>
        <translation>Isikan seperti keluaran ssh-keygen -l, SHA256: dan 43 huruf, atau biarkan kosong.</translation>
    </message>
    <message>
        <source>The file of the private key cannot be read.</source>
        <translation>Berkas kunci privat tidak terbaca.</translation>
    </message>
    <message>
        <source>Give the whole path of a private key, such as /home/toko/.ssh/id_ed25519.</source>
        <translation>Isikan jalur lengkap kunci privat, misalnya /home/toko/.ssh/id_ed25519.</translation>
    </message>
    <message>
        <source>A file has a name that cannot be read.</source>
        <translation>Satu berkas memiliki nama yang tidak terbaca.</translation>
    </message>
    <message>
        <source>The server with the files of orders cannot be reached, or the line broke.</source>
        <translation>Server berkas pesanan tidak terjangkau, atau sambungannya putus.</translation>
    </message>
    <message>
        <source>No file is taken twice; what was not read yet waits there.</source>
        <translation>Tidak ada berkas yang masuk dua kali; yang belum terbaca menunggu di sana.</translation>
    </message>
    <message>
        <source>It is tried again by itself; look at its name and port if it stays so.</source>
        <translation>Dicoba lagi secara otomatis; periksa nama dan portnya kalau tetap begitu.</translation>
    </message>
    <message>
        <source>The server with the files of orders does not let Selaras in.</source>
        <translation>Server berkas pesanan tidak mengizinkan Selaras masuk.</translation>
    </message>
    <message>
        <source>Look at the user and the password or key; newer servers refuse keys of the kind RSA, so make one of the kind ed25519.</source>
        <translation>Periksa pengguna dan kata sandi atau kuncinya; server baru menolak kunci jenis RSA, jadi buatlah kunci jenis ed25519.</translation>
    </message>
    <message>
        <source>The server shows another key than before.</source>
        <translation>Server menunjukkan kunci yang berbeda dari sebelumnya.</translation>
    </message>
    <message>
        <source>Nothing was said to it; it may be another computer.</source>
        <translation>Tidak ada yang dikirim ke sana; bisa jadi itu komputer lain.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server whether this is its key, and put it into the source.</source>
        <translation>Tanyakan kepada pengelola server apakah ini memang kuncinya, lalu isikan pada sumbernya.</translation>
    </message>
    <message>
        <source>The folder on the server is not there, or may not be read.</source>
        <translation>Folder di server tidak ada, atau tidak boleh dibaca.</translation>
    </message>
    <message>
        <source>Look at the folder; without a slash at its begin it lies in the home of the user.</source>
        <translation>Periksa foldernya; tanpa garis miring di depan, letaknya di folder pribadi pengguna itu.</translation>
    </message>
    <message>
        <source>The server lists its files in a way that Selaras does not know.</source>
        <translation>Server menampilkan daftar berkas dengan cara yang tidak dikenal Selaras.</translation>
    </message>
    <message>
        <source>Let whoever runs the server switch listings to the Unix style.</source>
        <translation>Minta pengelola server mengubah daftarnya ke gaya Unix.</translation>
    </message>
    <message>
        <source>With this figure the rule would change nothing.</source>
        <translation>Dengan angka ini aturan tidak mengubah apa pun.</translation>
    </message>
    <message>
        <source>Type another figure, or leave the rule out.</source>
        <translation>Ketik angka lain, atau jangan buat aturannya.</translation>
    </message>
    <message>
        <source>It is not packed yet.</source>
        <translation>Belum dikemas.</translation>
    </message>
    <message>
        <source>Nothing of it was handed over, and no stock moved.</source>
        <translation>Tidak ada yang diserahkan, dan stok tidak berubah.</translation>
    </message>
    <message>
        <source>Pack it first: F9, then scan it.</source>
        <translation>Kemas dulu: F9, lalu pindai.</translation>
    </message>
    <message>
        <source>The courier has it already.</source>
        <translation>Sudah dibawa kurir.</translation>
    </message>
    <message>
        <source>Nothing was handed over twice.</source>
        <translation>Tidak ada yang diserahkan dua kali.</translation>
    </message>
    <message>
        <source>It stands in Picking, under Handed over.</source>
        <translation>Ada di Pengambilan, di bawah Diserahkan.</translation>
    </message>
    <message>
        <source>Its label was never printed.</source>
        <translation>Labelnya belum pernah dicetak.</translation>
    </message>
    <message>
        <source>Its parcel stays here, and no stock moved.</source>
        <translation>Paketnya tetap di sini, dan stok tidak berubah.</translation>
    </message>
    <message>
        <source>Print it with L, then hand it over.</source>
        <translation>Cetak dengan L, lalu serahkan.</translation>
    </message>
    <message>
        <source>Nothing of this order has left.</source>
        <translation>Belum ada barang pesanan ini yang keluar.</translation>
    </message>
    <message>
        <source>No return was written down.</source>
        <translation>Retur tidak dicatat.</translation>
    </message>
    <message>
        <source>Goods that are still here are kept back by a cancel (B in Orders).</source>
        <translation>Barang yang masih di sini ditahan dengan pembatalan (B di Pesanan).</translation>
    </message>
    <message>
        <source>All of this order stands in returns already.</source>
        <translation>Semua barang pesanan ini sudah tercatat dalam retur.</translation>
    </message>
    <message>
        <source>No second return was written down.</source>
        <translation>Retur tidak dicatat dua kali.</translation>
    </message>
    <message>
        <source>Scan the return&apos;s number, or look for it in Returns.</source>
        <translation>Pindai nomor returnya, atau cari di Retur.</translation>
    </message>
    <message>
        <source>This is no reason for a return.</source>
        <translation>Itu bukan alasan retur.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Pilih satu dari daftar.</translation>
    </message>
    <message>
        <source>Nothing is said to come back.</source>
        <translation>Belum ada barang yang disebut kembali.</translation>
    </message>
    <message>
        <source>Say of at least one line how many pieces come back.</source>
        <translation>Isi berapa yang kembali, paling sedikit pada satu baris.</translation>
    </message>
    <message>
        <source>Fewer pieces than that have left and are not given back yet.</source>
        <translation>Yang keluar dan belum diretur kurang dari itu.</translation>
    </message>
    <message>
        <source>Look at the pieces of each line, and at the order&apos;s other returns.</source>
        <translation>Periksa jumlah tiap baris, dan retur lain dari pesanan ini.</translation>
    </message>
    <message>
        <source>The channel has told of this return and decides about it.</source>
        <translation>Retur ini datang dari kanal, dan kanal yang memutuskannya.</translation>
    </message>
    <message>
        <source>Answer it with A or D, or look in the seller centre.</source>
        <translation>Jawab dengan A atau D, atau lihat di seller centre.</translation>
    </message>
    <message>
        <source>The buyer has this money back already.</source>
        <translation>Dana ini sudah kembali ke pembeli.</translation>
    </message>
    <message>
        <source>Nothing was written down twice.</source>
        <translation>Tidak ada yang dicatat dua kali.</translation>
    </message>
    <message>
        <source>Look at the order&apos;s history for when, and by whom.</source>
        <translation>Lihat riwayat pesanannya: kapan, dan oleh siapa.</translation>
    </message>
    <message>
        <source>No refund was written down.</source>
        <translation>Pengembalian dana tidak dicatat.</translation>
    </message>
    <message>
        <source>There is no money of this order to give back: it was not paid.</source>
        <translation>Tidak ada dana pesanan ini yang harus dikembalikan: pesanannya belum dibayar.</translation>
    </message>
    <message>
        <source>Inspect the goods when they are here; nothing else is owed.</source>
        <translation>Periksa barangnya setelah sampai; tidak ada dana yang harus dikembalikan.</translation>
    </message>
    <message>
        <source>That is not an amount that can be given back.</source>
        <translation>Jumlah itu tidak bisa dikembalikan.</translation>
    </message>
    <message>
        <source>Type more than nothing, and no more than is left of what the order cost.</source>
        <translation>Ketik lebih dari nol, dan tidak lebih dari sisa nilai pesanannya.</translation>
    </message>
    <message>
        <source>This return cannot be taken back any more.</source>
        <translation>Retur ini tidak bisa ditarik lagi.</translation>
    </message>
    <message>
        <source>Its goods or its money have moved on; inspect what is here.</source>
        <translation>Barang atau dananya sudah berjalan; periksa yang sudah sampai.</translation>
    </message>
</context>
<context>
    <name>selaras::ui::Access</name>
    <message>
        <source>Too weak: everybody tries this word first. Add two others.</source>
        <translation>Terlalu lemah: semua orang mencoba kata ini dulu. Tambah dua kata lain.</translation>
    </message>
    <message>
        <source>Too weak: your name or the shop&apos;s is in it. Add two other words.</source>
        <translation>Terlalu lemah: berisi nama Anda atau nama toko. Tambah dua kata lain.</translation>
    </message>
    <message>
        <source>Too weak: the same again and again. Take three words.</source>
        <translation>Terlalu lemah: berulang-ulang sama. Pakai tiga kata.</translation>
    </message>
    <message>
        <source>Too weak: neighbours on the keyboard or in the alphabet. Take three words.</source>
        <translation>Terlalu lemah: berurutan di papan ketik atau abjad. Pakai tiga kata.</translation>
    </message>
    <message>
        <source>Too weak: only one kind of character. Add another word.</source>
        <translation>Terlalu lemah: hanya satu jenis huruf. Tambah satu kata lagi.</translation>
    </message>
    <message>
        <source>Too weak: add another word.</source>
        <translation>Terlalu lemah: tambah satu kata lagi.</translation>
    </message>
    <message>
        <source>The password does not match.</source>
        <translation>Kata sandi tidak cocok.</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock menyala.</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left before a pause.</source>
        <translation>
            <numerusform>Sisa %n kali sebelum jeda.</numerusform>
        </translation>
    </message>
    <message>
        <source>The recovery code does not open this inventory. Compare it with the paper, group by group.</source>
        <translation>Kode pemulihan tidak membuka inventaris ini. Bandingkan dengan kertasnya, kelompok demi kelompok.</translation>
    </message>
    <message>
        <source>A recovery code has 8 groups of 4 characters. Check what is missing.</source>
        <translation>Kode pemulihan terdiri dari 8 kelompok berisi 4 huruf atau angka. Periksa yang kurang.</translation>
    </message>
    <message>
        <source>This user may no longer log in. An owner can change that under Settings.</source>
        <translation>Pengguna ini tidak boleh masuk lagi. Pemilik bisa mengubahnya di Pengaturan.</translation>
    </message>
    <message>
        <source>This user is no longer in the list. Choose another one.</source>
        <translation>Pengguna ini tidak ada lagi di daftar. Pilih yang lain.</translation>
    </message>
    <message>
        <source>The recovery code gives a new password to an owner only. Choose an owner.</source>
        <translation>Kode pemulihan hanya memberi kata sandi baru kepada pemilik. Pilih pemilik.</translation>
    </message>
    <message>
        <source>A password has at least 8 characters.</source>
        <translation>Kata sandi paling sedikit 8 huruf.</translation>
    </message>
    <message>
        <source>This inventory is open in another Selaras window or program. Close it there, then try again.</source>
        <translation>Inventaris ini terbuka di jendela Selaras lain atau program lain. Tutup di sana, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The inventory is not where it was. Connect its drive, or open it from its new place.</source>
        <translation>Inventaris tidak ada di tempatnya. Sambungkan disknya, atau buka dari tempat barunya.</translation>
    </message>
    <message>
        <source>This file is not encrypted, so it is no inventory of Selaras. Choose another file.</source>
        <translation>Berkas ini tidak terenkripsi, jadi bukan inventaris Selaras. Pilih berkas lain.</translation>
    </message>
    <message>
        <source>The inventory was made by a newer Selaras. Install the newest version, then open it again.</source>
        <translation>Inventaris dibuat Selaras yang lebih baru. Pasang versi terbaru, lalu buka lagi.</translation>
    </message>
    <message>
        <source>The file belongs to another program. Choose another file.</source>
        <translation>Berkas ini milik program lain. Pilih berkas lain.</translation>
    </message>
    <message>
        <source>The inventory cannot be written. Check the rights of the folder, then try again.</source>
        <translation>Inventaris tidak bisa ditulis. Periksa hak foldernya, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again.</source>
        <translation>Disk penuh. Kosongkan ruang, lalu coba lagi.</translation>
    </message>
    <message>
        <source>There is an inventory of that name already. Open it, or choose another name for the shop.</source>
        <translation>Sudah ada inventaris dengan nama itu. Buka yang itu, atau pilih nama toko lain.</translation>
    </message>
    <message>
        <source>The encryption of this installation is broken, so nothing was opened. Install Selaras again.</source>
        <translation>Enkripsi Selaras yang terpasang ini rusak, jadi tidak ada yang dibuka. Pasang ulang Selaras.</translation>
    </message>
    <message>
        <source>The key file beside the inventory is missing. Without it nobody can log in: bring it back from the backup.</source>
        <translation>Berkas kunci di samping inventaris tidak ada. Tanpa itu tidak ada yang bisa masuk: kembalikan dari cadangan.</translation>
    </message>
    <message>
        <source>There is not enough memory to check the password. Close other programs, then try again.</source>
        <translation>Memori kurang untuk memeriksa kata sandi. Tutup program lain, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Another program is changing the key file. Try again in a moment.</source>
        <translation>Program lain sedang mengubah berkas kunci. Coba lagi sebentar lagi.</translation>
    </message>
    <message>
        <source>At least 8 characters</source>
        <translation>Paling sedikit 8 huruf</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Baik</translation>
    </message>
    <message numerus="yes">
        <source>Strong, about %n random words</source>
        <translation>
            <numerusform>Kuat, sekitar %n kata acak</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is damaged. Nothing was changed. Restore the last backup.</source>
        <translation>Berkasnya rusak. Tidak ada yang diubah. Pulihkan cadangan terakhir.</translation>
    </message>
    <message>
        <source>The inventory could not be opened. Nothing was changed. Try again; if it stays so, restore the last backup.</source>
        <translation>Inventaris tidak dapat dibuka. Tidak ada yang diubah. Coba lagi; bila tetap begitu, pulihkan cadangan terakhir.</translation>
    </message>
    <message>
        <source>The password is too easily guessed. Take three or four words that nobody would expect together.</source>
        <translation>Kata sandi ini terlalu mudah ditebak. Pakai tiga atau empat kata yang tak terduga bila bersama.</translation>
    </message>
</context>
<context>
    <name>selaras::ui::Activity</name>
    <message>
        <source>The listing is not mapped any more.</source>
        <translation>Listing itu tidak lagi dipetakan.</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>urungkan</translation>
    </message>
    <message>
        <source>Save evidence</source>
        <translation>Simpan bukti</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) settled</source>
        <translation>
            <numerusform>%n pesanan beres</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>Butuh orang</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Berjalan</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Antre</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Selesai hari ini</translation>
    </message>
    <message>
        <source>Needs mapping</source>
        <translation>Belum dipetakan</translation>
    </message>
    <message>
        <source>Running and waiting</source>
        <translation>Berjalan dan menunggu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>No work has failed and nothing is unreadable. What waits for a mapping or for stock stands in its own tabs.</source>
        <translation>Tidak ada pekerjaan yang gagal dan semuanya terbaca. Yang menunggu pemetaan atau stok ada di tabnya sendiri.</translation>
    </message>
    <message>
        <source>Every listing that was ordered is mapped. Nothing to do here.</source>
        <translation>Semua listing yang dipesan sudah dipetakan. Tidak ada pekerjaan di sini.</translation>
    </message>
    <message>
        <source>Nothing has been done today yet.</source>
        <translation>Belum ada yang selesai hari ini.</translation>
    </message>
    <message>
        <source>Nothing here at the moment.</source>
        <translation>Saat ini tidak ada apa-apa di sini.</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 hari ini</translation>
    </message>
    <message>
        <source>In the queue again, first in line</source>
        <translation>Antre lagi, paling depan</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Dibuang</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Diabaikan</translation>
    </message>
    <message>
        <source>Evidence saved as %1</source>
        <translation>Bukti disimpan sebagai %1</translation>
    </message>
    <message>
        <source>Ship-by passed %1 ago</source>
        <translation>Batas kirim lewat %1</translation>
    </message>
    <message>
        <source>Ship within %1</source>
        <translation>Kirim dalam %1</translation>
    </message>
    <message>
        <source>Shows %1, ours %2</source>
        <translation>Mereka %1, kita %2</translation>
    </message>
    <message>
        <source>%1, a newer one took its place</source>
        <translation>%1, digantikan yang lebih baru</translation>
    </message>
    <message>
        <source>%1, no longer needed</source>
        <translation>%1, tidak perlu lagi</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>tidak ada lagi</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 dtk</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Pekerjaan</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Akibat</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Dicoba</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Umur</translation>
    </message>
    <message>
        <source>Ship-by</source>
        <translation>Batas kirim</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Listing</translation>
    </message>
    <message>
        <source>Seller SKU</source>
        <translation>SKU penjual</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Pcs</translation>
    </message>
    <message>
        <source>Tell stock</source>
        <translation>Beri tahu stok</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Batalkan pesanan</translation>
    </message>
    <message>
        <source>Ask about order</source>
        <translation>Tanya pesanan</translation>
    </message>
    <message>
        <source>Take in order</source>
        <translation>Terima pesanan</translation>
    </message>
    <message>
        <source>Not in the queues</source>
        <translation>Tidak ada di antrean</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Peringatan</translation>
    </message>
    <message>
        <source>&lt; %1 s</source>
        <translation>&lt; %1 dtk</translation>
    </message>
    <message>
        <source>Not believed</source>
        <translation>Tidak dipercaya</translation>
    </message>
    <message>
        <source>Message to this PC</source>
        <translation>Pesan ke PC ini</translation>
    </message>
    <message>
        <source>Changed nothing</source>
        <translation>Tidak mengubah apa pun</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Toko</translation>
    </message>
    <message>
        <source>Ask for orders</source>
        <translation>Tanyakan pesanan</translation>
    </message>
    <message>
        <source>choose the SKU</source>
        <translation>pilih SKU</translation>
    </message>
    <message>
        <source>retry</source>
        <translation>coba lagi</translation>
    </message>
    <message>
        <source>discard</source>
        <translation>buang</translation>
    </message>
    <message>
        <source>dismiss</source>
        <translation>singkirkan</translation>
    </message>
    <message>
        <source>save evidence</source>
        <translation>simpan bukti</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>close the pane</source>
        <translation>tutup panel</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>selama %1</translation>
    </message>
    <message>
        <source>Arrange courier</source>
        <translation>Atur kurir</translation>
    </message>
    <message>
        <source>Fetch label</source>
        <translation>Ambil label</translation>
    </message>
    <message>
        <source>Say it has left</source>
        <translation>Kabarkan terkirim</translation>
    </message>
    <message>
        <source>Answer return</source>
        <translation>Jawab retur</translation>
    </message>
    <message>
        <source>Write to the buyer</source>
        <translation>Kirim pesan ke pembeli</translation>
    </message>
</context>
<context>
    <name>selaras::ui::ActivityDetail</name>
    <message>
        <source>[%1 more bytes]</source>
        <translation>[%1 byte lagi]</translation>
    </message>
    <message>
        <source>hidden</source>
        <comment>a secret</comment>
        <translation>dirahasiakan</translation>
    </message>
</context>
<context>
    <name>selaras::ui::Audit</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Entry %1, %2</source>
        <translation>Catatan %1, %2</translation>
    </message>
    <message>
        <source>Export the audit</source>
        <translation>Ekspor jejak audit</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Excel (*.xlsx)</source>
        <translation>CSV (*.csv);;Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>%1 may see the audit.</source>
        <translation>%1 boleh melihat jejak audit.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pesanan</translation>
    </message>
    <message>
        <source>Check the chain</source>
        <translation>Periksa rantai</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Rincian</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>siapa saja</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>semua</translation>
    </message>
    <message>
        <source>Nobody knows an order %1. Press Esc to see everything.</source>
        <translation>Tidak ada pesanan %1. Tekan Esc untuk melihat semua.</translation>
    </message>
    <message>
        <source>Nobody knows a SKU %1. Press Esc to see everything.</source>
        <translation>Tidak ada SKU %1. Tekan Esc untuk melihat semua.</translation>
    </message>
    <message>
        <source>Nothing of this kind has happened. Press Esc to see everything.</source>
        <translation>Belum pernah terjadi yang seperti ini. Tekan Esc untuk melihat semua.</translation>
    </message>
    <message>
        <source>*%1* entries in all</source>
        <translation>*%1* catatan seluruhnya</translation>
    </message>
    <message>
        <source>Nothing here can be changed or removed</source>
        <translation>Tidak ada yang bisa diubah atau dihapus di sini</translation>
    </message>
    <message numerus="yes">
        <source>%n new entry(ies)</source>
        <translation>
            <numerusform>%n catatan baru</numerusform>
        </translation>
    </message>
    <message>
        <source>show</source>
        <translation>lihat</translation>
    </message>
    <message>
        <source>%1 entries saved as %2</source>
        <translation>%1 catatan disimpan sebagai %2</translation>
    </message>
    <message>
        <source>Selaras for %1</source>
        <translation>Selaras untuk %1</translation>
    </message>
    <message>
        <source>Stored as: %1</source>
        <translation>Tersimpan sebagai: %1</translation>
    </message>
    <message>
        <source>find an order</source>
        <translation>cari pesanan</translation>
    </message>
    <message>
        <source>check the chain</source>
        <translation>periksa rantai</translation>
    </message>
    <message>
        <source>export</source>
        <translation>ekspor</translation>
    </message>
    <message>
        <source>the newest entries</source>
        <translation>catatan terbaru</translation>
    </message>
</context>
<context>
    <name>selaras::ui::AuditStory</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 unchanged, %4 left out</source>
        <translation>%1 ditambah, %2 diubah, %3 tetap, %4 dilewati</translation>
    </message>
    <message>
        <source>%1, stopped</source>
        <translation>%1, dihentikan</translation>
    </message>
    <message>
        <source>%1 put back, %2 refused</source>
        <translation>%1 dikembalikan, %2 ditolak</translation>
    </message>
    <message>
        <source>Buffer is now %1</source>
        <translation>Penyangga sekarang %1</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) wait for stock</source>
        <translation>
            <numerusform>%n pcs menunggu stok</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody must sign in again</source>
        <translation>perlu masuk ulang</translation>
    </message>
    <message>
        <source>%1, because: %2</source>
        <translation>%1, karena: %2</translation>
    </message>
    <message>
        <source>With a recovery code</source>
        <translation>Dengan kode pemulihan</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln catatan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln baris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s), with buyers</source>
        <translation>
            <numerusform>%Ln pesanan, dengan pembeli</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s), without buyers</source>
        <translation>
            <numerusform>%Ln pesanan, tanpa pembeli</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln baris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln left</source>
        <translation>
            <numerusform>%1, sisa %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::Channels</name>
    <message>
        <source>Stock is written to %1 from now on</source>
        <translation>Mulai sekarang stok ditulis ke %1</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Trouble in 7 days</source>
        <translation>Gangguan 7 hari</translation>
    </message>
    <message>
        <source>Connect a shop</source>
        <translation>Sambungkan toko</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>Bandingkan sekarang</translation>
    </message>
    <message>
        <source>No shop connected yet. Press N to connect one; in shadow mode nothing is changed on the channel.</source>
        <translation>Belum ada toko tersambung. Tekan N untuk menyambungkan; selama mode bayangan tidak ada yang diubah di kanal.</translation>
    </message>
    <message>
        <source>Every shop shows our figures.</source>
        <translation>Semua toko menampilkan angka kita.</translation>
    </message>
    <message>
        <source>No trouble in the last seven days.</source>
        <translation>Tidak ada gangguan dalam tujuh hari terakhir.</translation>
    </message>
    <message>
        <source>%1 is paused. Press P to resume it first.</source>
        <translation>%1 dijeda. Tekan P untuk melanjutkannya dulu.</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1 dijeda</translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <translation>%1 jalan lagi</translation>
    </message>
    <message>
        <source>%1 is in shadow mode: read, not written</source>
        <translation>%1 dalam mode bayangan: dibaca, tidak ditulis</translation>
    </message>
    <message>
        <source>%1 of %2 calls in the last minute</source>
        <translation>%1 dari %2 panggilan dalam menit terakhir</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Toko</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Complete up to</source>
        <translation>Lengkap sampai</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>Biasa</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Terburuk</translation>
    </message>
    <message>
        <source>Delay, 24 h</source>
        <translation>Jeda 24 jam</translation>
    </message>
    <message>
        <source>API budget</source>
        <translation>Anggaran API</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Kita</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Mereka</translation>
    </message>
    <message>
        <source>Last confirmed</source>
        <translation>Cocok terakhir</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Yang terjadi</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Lama</translation>
    </message>
    <message>
        <source>In tune</source>
        <translation>Selaras</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Bayangan</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Membaca</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Tertinggal</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Dijeda</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Berhenti</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Masuk ulang</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sudah masuk</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kunci</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Berakhir</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 dtk</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 mnt</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n usulan</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, still</source>
        <translation>%1, masih</translation>
    </message>
    <message>
        <source>%1, at worst %2</source>
        <translation>%1, terburuk %2</translation>
    </message>
    <message>
        <source>&lt; %1 s</source>
        <translation>&lt; %1 dtk</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n kali</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>No shop is written to yet.</source>
        <translation>Belum ada toko yang ditulisi.</translation>
    </message>
    <message>
        <source>Figures that differ or wait</source>
        <translation>Angka yang beda atau menunggu</translation>
    </message>
    <message>
        <source>%1 of %2 listings differ</source>
        <translation>%1 dari %2 listing beda</translation>
    </message>
    <message>
        <source>%1 not confirmed yet</source>
        <translation>%1 belum dikonfirmasi</translation>
    </message>
    <message>
        <source>%1 being told</source>
        <translation>%1 sedang diberi tahu</translation>
    </message>
    <message>
        <source>Not confirmed: told, and the shop has not shown it yet. Selaras asks again by itself; once the shop shows the figure, it leaves this list.</source>
        <translation>Belum dikonfirmasi: sudah diberi tahu, dan toko belum menampilkannya. Selaras bertanya lagi sendiri; begitu toko menampilkan angkanya, ia hilang dari daftar ini.</translation>
    </message>
    <message>
        <source>write stock</source>
        <translation>tulis stok</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>nanti saja</translation>
    </message>
    <message>
        <source>write stock, or shadow mode</source>
        <translation>tulis stok, atau mode bayangan</translation>
    </message>
    <message>
        <source>pause, resume</source>
        <translation>jeda, lanjut</translation>
    </message>
    <message>
        <source>connect a shop</source>
        <translation>sambungkan toko</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation>masuk ulang</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>urungkan</translation>
    </message>
    <message>
        <source>to the differences</source>
        <translation>ke angka yang beda</translation>
    </message>
    <message>
        <source>close the pane</source>
        <translation>tutup panel</translation>
    </message>
    <message>
        <source>It shows another figure than ours, and nothing is under way that would mend it.</source>
        <translation>Toko menampilkan angka lain, dan tidak ada yang sedang berjalan untuk membetulkannya.</translation>
    </message>
    <message>
        <source>The shop did not take our figure. Activity says why.</source>
        <translation>Toko tidak menerima angka kita. Aktivitas memberi tahu sebabnya.</translation>
    </message>
    <message>
        <source>Our figure waits to be sent, longer than it should.</source>
        <translation>Angka kita menunggu dikirim, lebih lama dari seharusnya.</translation>
    </message>
    <message>
        <source>Whether the shop took our figure is not known. It is asked again by itself.</source>
        <translation>Belum diketahui apakah toko menerima angka kita. Toko ditanya lagi sendiri.</translation>
    </message>
    <message>
        <source>Our figure was told; the shop has not shown it since. It is asked again by itself. Theirs is what it showed last.</source>
        <translation>Angka kita sudah diberi tahu; toko belum menampilkannya sejak itu. Toko ditanya lagi sendiri. Angka mereka adalah yang terakhir ditampilkan.</translation>
    </message>
    <message>
        <source>No figure differs; what is being told is read back in a moment.</source>
        <translation>Tidak ada angka yang beda; yang sedang diberi tahu dibaca balik sebentar lagi.</translation>
    </message>
    <message numerus="yes">
        <source>%n shop(s), %1 listings</source>
        <translation>
            <numerusform>%n toko, %1 listing</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>Menanyai %1</translation>
    </message>
    <message>
        <source>ask now</source>
        <translation>tanya sekarang</translation>
    </message>
    <message>
        <source>No figure differs; what is being told is read back when its shop answers again.</source>
        <translation>Tidak ada angka yang beda; yang sedang diberi tahu dibaca ulang bila tokonya menjawab lagi.</translation>
    </message>
</context>
<context>
    <name>selaras::ui::ChoiceForm</name>
    <message>
        <source>What this does</source>
        <translation>Yang akan terjadi</translation>
    </message>
</context>
<context>
    <name>selaras::ui::ClockCard</name>
    <message>
        <source>Clock</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona waktu</translation>
    </message>
    <message>
        <source>Every screen tells its times by this clock, and the day of the figures begins at its midnight.</source>
        <translation>Semua layar menunjukkan waktu menurut jam ini, dan hari untuk angka dimulai pada tengah malamnya.</translation>
    </message>
    <message>
        <source>Time zone of the clock</source>
        <translation>Zona waktu jam</translation>
    </message>
    <message>
        <source>The clock is changed.</source>
        <translation>Jam sudah diganti.</translation>
    </message>
</context>
<context>
    <name>selaras::ui::Commands</name>
    <message>
        <source>Go to %1</source>
        <translation>Buka %1</translation>
    </message>
    <message>
        <source>Ask all channels now</source>
        <translation>Tanya semua kanal sekarang</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Kunci</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Tampilkan semua tombol</translation>
    </message>
    <message>
        <source>Fold the rail</source>
        <translation>Lipat bilah kiri</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Tema: terang</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Tema: gelap</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Tema: ikut sistem</translation>
    </message>
    <message>
        <source>search and commands</source>
        <translation>cari dan perintah</translation>
    </message>
    <message>
        <source>ask all channels now</source>
        <translation>tanya semua kanal sekarang</translation>
    </message>
    <message>
        <source>fold the rail</source>
        <translation>lipat bilah kiri</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>kunci</translation>
    </message>
    <message>
        <source>this sheet</source>
        <translation>lembar ini</translation>
    </message>
    <message>
        <source>move</source>
        <translation>pilih</translation>
    </message>
    <message>
        <source>open</source>
        <translation>buka</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spasi</translation>
    </message>
    <message>
        <source>mark, or show in the pane</source>
        <translation>tandai, atau tampilkan di panel</translation>
    </message>
    <message>
        <source>mark all of the filter</source>
        <translation>tandai semua hasil saringan</translation>
    </message>
    <message>
        <source>clear marks, close, back</source>
        <translation>hapus tanda, tutup, kembali</translation>
    </message>
    <message>
        <source>filter this list</source>
        <translation>saring daftar ini</translation>
    </message>
    <message>
        <source>copy rows</source>
        <translation>salin baris</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Pemilik</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Keuangan</translation>
    </message>
    <message>
        <source>Stock keeper</source>
        <translation>Petugas stok</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>Layanan pelanggan</translation>
    </message>
    <message>
        <source>Packer</source>
        <translation>Pengemas</translation>
    </message>
    <message>
        <source>a page up, down</source>
        <translation>satu layar naik, turun</translation>
    </message>
    <message>
        <source>to the top, to the end</source>
        <translation>ke awal, ke akhir</translation>
    </message>
    <message>
        <source>open beside</source>
        <translation>buka di samping</translation>
    </message>
    <message>
        <source>mark while moving</source>
        <translation>tandai sambil bergerak</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>workspace, part of it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>selaras::ui::Connect</name>
    <message>
        <source>Partner ID</source>
        <translation>Partner ID</translation>
    </message>
    <message>
        <source>Partner key</source>
        <translation>Partner key</translation>
    </message>
    <message>
        <source>Push key</source>
        <translation>Push key</translation>
    </message>
    <message>
        <source>Seller&apos;s e-mail</source>
        <translation>E-mail penjual</translation>
    </message>
    <message>
        <source>Shopee wants one with every dispute about a return.</source>
        <translation>Shopee memintanya untuk setiap keberatan atas retur.</translation>
    </message>
    <message>
        <source>Consumer key</source>
        <translation>Consumer key</translation>
    </message>
    <message>
        <source>Consumer secret</source>
        <translation>Consumer secret</translation>
    </message>
    <message>
        <source>Webhook secret</source>
        <translation>Webhook secret</translation>
    </message>
    <message>
        <source>%1 (may be empty)</source>
        <translation>%1 (boleh kosong)</translation>
    </message>
    <message>
        <source>In the Shopee Open Platform console, under your app.</source>
        <translation>Di konsol Shopee Open Platform, pada aplikasi Anda.</translation>
    </message>
    <message>
        <source>In the shop&apos;s admin: WooCommerce, Settings, Advanced, REST API. Rights: read and write.</source>
        <translation>Di admin toko: WooCommerce, Settings, Advanced, REST API. Hak: read dan write.</translation>
    </message>
    <message>
        <source>This shop is connected already. A shop is connected once, so that no order is taken twice.</source>
        <translation>Toko ini sudah tersambung. Satu toko disambungkan sekali, supaya tidak ada pesanan diterima dua kali.</translation>
    </message>
    <message>
        <source>This is another shop of %1. Sign in with the account of the shop that is connected here.</source>
        <translation>Ini toko %1 yang lain. Masuk dengan akun toko yang tersambung di sini.</translation>
    </message>
    <message>
        <source>Only the owner can connect shops.</source>
        <translation>Hanya pemilik yang bisa menyambungkan toko.</translation>
    </message>
    <message>
        <source>The pasted address has no sign-in code. Paste the whole address of the page you came back to.</source>
        <translation>Alamat yang ditempel tidak berisi kode masuk. Tempel alamat lengkap halaman tempat Anda kembali.</translation>
    </message>
    <message>
        <source>This sign-in belongs to several shops. Sign in with the account of one shop.</source>
        <translation>Izin masuk ini untuk beberapa toko. Masuk dengan akun satu toko.</translation>
    </message>
    <message>
        <source>No trusted encrypted connection to %1. Check the address and the date of this PC, then test again.</source>
        <translation>Tidak ada sambungan terenkripsi yang tepercaya ke %1. Periksa alamatnya dan tanggal PC ini, lalu uji lagi.</translation>
    </message>
    <message>
        <source>%1 does not accept these keys. Compare them with the ones in its console, then test again.</source>
        <translation>%1 tidak menerima kunci ini. Bandingkan dengan yang ada di konsolnya, lalu uji lagi.</translation>
    </message>
    <message>
        <source>%1 refused. Keys and sign-in codes work for a short time and once: sign in again, then test.</source>
        <translation>%1 menolak. Kunci dan kode masuk berlaku sebentar dan sekali saja: masuk ulang, lalu uji.</translation>
    </message>
    <message>
        <source>%1 is busy. Wait a minute, then test again.</source>
        <translation>%1 sibuk. Tunggu semenit, lalu uji lagi.</translation>
    </message>
    <message>
        <source>The answer does not come from %1. Check the address, then test again.</source>
        <translation>Jawabannya bukan dari %1. Periksa alamatnya, lalu uji lagi.</translation>
    </message>
    <message>
        <source>The shop could not be saved on this PC. Free some disk space, then try again.</source>
        <translation>Toko tidak bisa disimpan di PC ini. Kosongkan ruang di disk, lalu coba lagi.</translation>
    </message>
    <message>
        <source>%1 does not answer. Check its address and the internet connection, then test again.</source>
        <translation>%1 tidak menjawab. Periksa alamatnya dan sambungan internet, lalu uji lagi.</translation>
    </message>
    <message>
        <source>This is no address of a shop. It begins with https:// as in a browser.</source>
        <translation>Ini bukan alamat toko. Alamat dimulai dengan https:// seperti di peramban.</translation>
    </message>
</context>
<context>
    <name>selaras::ui::ConnectForm</name>
    <message>
        <source>Test connection</source>
        <translation>Uji sambungan</translation>
    </message>
    <message>
        <source>Save the sign-in</source>
        <translation>Simpan izin masuk</translation>
    </message>
    <message>
        <source>Connect in shadow mode</source>
        <translation>Sambungkan dalam mode bayangan</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>Alamat kembali</translation>
    </message>
    <message>
        <source>As registered for your app in the console of the channel.</source>
        <translation>Seperti yang terdaftar untuk aplikasi Anda di konsol kanal.</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>Buka halaman masuk</translation>
    </message>
    <message>
        <source>Address of the page you came back to</source>
        <translation>Alamat halaman tempat Anda kembali</translation>
    </message>
    <message>
        <source>Allow Selaras in the browser, then copy the whole address here. It is good for ten minutes.</source>
        <translation>Izinkan Selaras di peramban, lalu salin alamat lengkapnya ke sini. Berlaku sepuluh menit.</translation>
    </message>
    <message>
        <source>No browser opened. Open this address yourself:</source>
        <translation>Peramban tidak terbuka. Buka sendiri alamat ini:</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Salin alamatnya</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Bertanya ke %1 …</translation>
    </message>
    <message>
        <source>Prices in %1, tax included.</source>
        <translation>Harga dalam %1, termasuk pajak.</translation>
    </message>
    <message>
        <source>Prices in %1, tax added on top.</source>
        <translation>Harga dalam %1, pajak ditambahkan.</translation>
    </message>
    <message>
        <source>%1 answers: %2</source>
        <translation>%1 menjawab: %2</translation>
    </message>
    <message>
        <source>%1 lets us in again</source>
        <translation>%1 menerima kita lagi</translation>
    </message>
    <message>
        <source>Orders and stock go on by themselves.</source>
        <translation>Pesanan dan stok jalan sendiri.</translation>
    </message>
    <message>
        <source>%1 is connected</source>
        <translation>%1 tersambung</translation>
    </message>
    <message>
        <source>Its orders come in now. In shadow mode nothing is changed on the channel.</source>
        <translation>Pesanannya mulai masuk. Selama mode bayangan tidak ada yang diubah di kanal.</translation>
    </message>
    <message>
        <source>The answer does not count: the fields were changed meanwhile.</source>
        <translation>Jawabannya tidak berlaku: isian diubah sementara itu.</translation>
    </message>
    <message>
        <source>Test the connection again.</source>
        <translation>Uji sambungan sekali lagi.</translation>
    </message>
</context>
<context>
    <name>selaras::ui::ConnectPage</name>
    <message>
        <source>Sign in again</source>
        <translation>Masuk ulang</translation>
    </message>
    <message>
        <source>Connect a shop</source>
        <translation>Sambungkan toko</translation>
    </message>
    <message>
        <source>Its orders and stock wait until the channel lets us in again.</source>
        <translation>Pesanan dan stoknya menunggu sampai kanal menerima kita lagi.</translation>
    </message>
    <message>
        <source>Keys and sign-ins are kept encrypted in the inventory. In shadow mode nothing is changed on the channel.</source>
        <translation>Kunci dan izin masuk tersimpan terenkripsi di inventaris. Selama mode bayangan tidak ada yang diubah di kanal.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
</context>
<context>
    <name>selaras::ui::Drift</name>
    <message>
        <source>In tune</source>
        <translation>Selaras</translation>
    </message>
    <message>
        <source>Being told</source>
        <translation>Sedang diberi tahu</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Beda</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Tak pasti</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Belum dikonfirmasi</translation>
    </message>
</context>
<context>
    <name>selaras::ui::ExportLine</name>
    <message>
        <source>Stop</source>
        <translation>Berhenti</translation>
    </message>
    <message>
        <source>Exporting %1 of %2</source>
        <translation>Mengekspor %1 dari %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Stopped; no file was left</source>
        <translation>Dihentikan; tidak ada berkas yang tertinggal</translation>
    </message>
    <message>
        <source>%1 is written; orders in it: %2</source>
        <translation>%1 ditulis; pesanan di dalamnya: %2</translation>
    </message>
</context>
<context>
    <name>selaras::ui::FileFrame</name>
    <message>
        <source>Stop</source>
        <translation>Berhenti</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>selaras::ui::HealthWords</name>
    <message>
        <source>%1 needs you to sign in again</source>
        <translation>%1 perlu masuk ulang</translation>
    </message>
    <message>
        <source>%1 has stopped</source>
        <translation>%1 berhenti</translation>
    </message>
    <message>
        <source>%1 is %2 behind</source>
        <translation>%1 tertinggal %2</translation>
    </message>
    <message>
        <source>%1 is behind</source>
        <translation>%1 tertinggal</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1 dijeda</translation>
    </message>
    <message>
        <source>%1 is being read for the first time</source>
        <translation>%1 sedang dibaca pertama kali</translation>
    </message>
    <message>
        <source>%1 is in shadow mode</source>
        <translation>%1 dalam mode bayangan</translation>
    </message>
    <message>
        <source>All channels in tune</source>
        <translation>Semua kanal selaras</translation>
    </message>
    <message>
        <source>All channels in tune, %1 ago</source>
        <translation>Semua kanal selaras, %1 lalu</translation>
    </message>
    <message numerus="yes">
        <source>%n other channel(s) in tune</source>
        <translation>
            <numerusform>%n kanal lain selaras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other channel(s) in tune, %1 ago</source>
        <translation>
            <numerusform>%n kanal lain selaras, %1 lalu</numerusform>
        </translation>
    </message>
    <message>
        <source>No shop connected yet</source>
        <translation>Belum ada toko tersambung</translation>
    </message>
    <message numerus="yes">
        <source>%1 refused %n listing(s)</source>
        <translation>
            <numerusform>%1 menolak %n listing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shop(s) need you to sign in again</source>
        <translation>
            <numerusform>%n toko perlu Anda masuki ulang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shop(s) have stopped</source>
        <translation>
            <numerusform>%n toko berhenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shop(s) are behind</source>
        <translation>
            <numerusform>%n toko tertinggal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shop(s) refused listings</source>
        <translation>
            <numerusform>%n toko menolak listing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shop(s) are paused</source>
        <translation>
            <numerusform>%n toko dijeda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shop(s) are being read for the first time</source>
        <translation>
            <numerusform>%n toko sedang dibaca pertama kali</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shop(s) are in shadow mode</source>
        <translation>
            <numerusform>%n toko dalam mode bayangan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::ImportModel</name>
    <message>
        <source>No SKU in this row</source>
        <translation>Tidak ada SKU di baris ini</translation>
    </message>
    <message>
        <source>The same SKU as line %1</source>
        <translation>SKU yang sama dengan baris %1</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>“%1” bukan angka</translation>
    </message>
    <message>
        <source>“%1” is below zero</source>
        <translation>“%1” di bawah nol</translation>
    </message>
    <message>
        <source>The spreadsheet has cut “%1”; format the column as text</source>
        <translation>Program lembar kerja memotong “%1”; jadikan kolomnya teks</translation>
    </message>
    <message>
        <source>A text of more than 200 characters</source>
        <translation>Teks lebih dari 200 huruf</translation>
    </message>
    <message>
        <source>A quotation mark is never closed</source>
        <translation>Tanda kutip tidak ditutup</translation>
    </message>
    <message>
        <source>No warehouse for its stock</source>
        <translation>Tidak ada gudang untuk stoknya</translation>
    </message>
    <message>
        <source>No warehouse is called “%1”</source>
        <translation>Tidak ada gudang bernama “%1”</translation>
    </message>
    <message>
        <source>its stock has moved since</source>
        <translation>stoknya sudah bergerak sejak itu</translation>
    </message>
    <message>
        <source>somebody has changed it since</source>
        <translation>ada yang mengubahnya sejak itu</translation>
    </message>
    <message>
        <source>a listing or an order speaks of it</source>
        <translation>dipakai listing atau pesanan</translation>
    </message>
    <message>
        <source>its stock is promised to orders</source>
        <translation>stoknya dijanjikan untuk pesanan</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>New</source>
        <comment>SKU</comment>
        <translation>Baru</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Berubah</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Dilewati</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Yang akan terjadi</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stok</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Penyangga</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Harga</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>“%1” has letters that cannot be read; save the file as CSV UTF-8</source>
        <translation>“%1” berisi huruf yang tidak terbaca; simpan berkasnya sebagai CSV UTF-8</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Tidak berubah</translation>
    </message>
    <message>
        <source>“%1” is not whole; pieces are counted whole</source>
        <translation>“%1” tidak bulat; jumlah barang selalu bulat</translation>
    </message>
    <message>
        <source>“%1” is too large: more than any shop has</source>
        <translation>“%1” terlalu besar: lebih dari yang dimiliki toko mana pun</translation>
    </message>
    <message>
        <source>“%1” is read as %2 pieces</source>
        <translation>“%1” dibaca sebagai %2 pcs</translation>
    </message>
    <message>
        <source>The barcode is that of %1</source>
        <translation>Barcode itu milik %1</translation>
    </message>
    <message>
        <source>The last digit of barcode %1 does not fit the others</source>
        <translation>Angka terakhir barcode %1 tidak cocok dengan yang lain</translation>
    </message>
    <message>
        <source>“%1” has no result; open the file in the spreadsheet and save it again</source>
        <translation>“%1” belum ada hasilnya; buka berkas di aplikasi lembar kerja lalu simpan lagi</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produk</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Modal</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Gudang</translation>
    </message>
    <message>
        <source>Its stock is left as it is: %1 is a sum over several warehouses.</source>
        <translation>Stoknya dibiarkan seperti semula: %1 adalah jumlah dari beberapa gudang.</translation>
    </message>
</context>
<context>
    <name>selaras::ui::ImportPage</name>
    <message>
        <source>Stock goes to</source>
        <translation>Stok masuk ke</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Tarik kembali</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Membaca berkas</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Impor %1</translation>
    </message>
    <message>
        <source>The file has a header and no rows.</source>
        <translation>Berkas hanya punya baris judul.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 rows. %3</source>
        <translation>Berhenti setelah %1 dari %2 baris. %3</translation>
    </message>
    <message>
        <source>Imported. %1</source>
        <translation>Selesai diimpor. %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>dan %1 lagi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Left as they are: %1</source>
        <translation>Dibiarkan apa adanya: %1</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %Ln SKU(s).</source>
        <translation>
            <numerusform>Ditarik kembali: %Ln SKU.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %1 by %2: %Ln SKU(s).</source>
        <translation>
            <numerusform>Diimpor %1 oleh %2: %Ln SKU.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back %1.</source>
        <translation>Ditarik kembali %1.</translation>
    </message>
    <message>
        <source>Nothing of it stands any more.</source>
        <translation>Tidak ada lagi yang tersisa darinya.</translation>
    </message>
    <message>
        <source>Taking it back reverses all it brought, its stock too.</source>
        <translation>Menariknya kembali membalik semua yang dibawanya, juga stoknya.</translation>
    </message>
    <message>
        <source>SKUs that were changed since, or that a shop or an order speaks of, stay as they are.</source>
        <translation>SKU yang sudah diubah, atau dipakai toko atau pesanan, dibiarkan apa adanya.</translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation>%1 yang pertama ditampilkan.</translation>
    </message>
    <message>
        <source>New %1, changed %2, unchanged %3, left out %4. Nothing is written yet.</source>
        <translation>Baru %1, berubah %2, tidak berubah %3, dilewati %4. Belum ada yang ditulis.</translation>
    </message>
    <message>
        <source>New %1, changed %2, unchanged %3, left out %4.</source>
        <translation>Baru %1, berubah %2, tidak berubah %3, dilewati %4.</translation>
    </message>
    <message>
        <source>import</source>
        <translation>impor</translation>
    </message>
    <message>
        <source>take it back</source>
        <translation>tarik kembali</translation>
    </message>
    <message>
        <source>close</source>
        <translation>tutup</translation>
    </message>
    <message>
        <source>Its costs are left out: you may not see what goods cost.</source>
        <translation>Modalnya tidak diikutkan: Anda tidak boleh melihat modal barang.</translation>
    </message>
</context>
<context>
    <name>selaras::ui::ImportsPage</name>
    <message>
        <source>Past imports</source>
        <translation>Impor terdahulu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Oleh</translation>
    </message>
    <message>
        <source>SKUs</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Nothing was imported yet. Press Esc, then I to import a file.</source>
        <translation>Belum ada yang diimpor. Tekan Esc, lalu I untuk mengimpor berkas.</translation>
    </message>
    <message>
        <source>Taken back %1</source>
        <translation>Ditarik kembali %1</translation>
    </message>
    <message>
        <source>In the inventory</source>
        <translation>Di inventaris</translation>
    </message>
    <message>
        <source>Stopped halfway: import it again</source>
        <translation>Terhenti di tengah: impor lagi</translation>
    </message>
</context>
<context>
    <name>selaras::ui::LoginPage</name>
    <message>
        <source>The last backup is of %1: %2</source>
        <translation>Cadangan terakhir dari %1: %2</translation>
    </message>
    <message>
        <source>An owner can give you a new password under Settings, People.</source>
        <translation>Pemilik bisa memberi kata sandi baru di Pengaturan, Orang.</translation>
    </message>
    <message>
        <source>An owner who forgot theirs uses the recovery code.</source>
        <translation>Pemilik yang lupa kata sandinya memakai kode pemulihan.</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Choose your name</source>
        <translation>Pilih nama Anda</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>Forgot your password</source>
        <translation>Lupa kata sandi</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Pakai kode pemulihan</translation>
    </message>
    <message>
        <source>Other inventory…</source>
        <translation>Inventaris lain…</translation>
    </message>
    <message>
        <source>Make a new inventory…</source>
        <translation>Buat inventaris baru…</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Tampilkan kata sandi</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock menyala</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Pengguna</translation>
    </message>
    <message>
        <source>Checking the password …</source>
        <translation>Memeriksa kata sandi …</translation>
    </message>
    <message>
        <source>Opening the inventory …</source>
        <translation>Membuka inventaris …</translation>
    </message>
    <message>
        <source>Too many tries. %1 can try again in %2.</source>
        <translation>Terlalu banyak percobaan. %1 bisa mencoba lagi dalam %2.</translation>
    </message>
    <message>
        <source>The channels stay in tune meanwhile.</source>
        <translation>Sementara itu kanal tetap selaras.</translation>
    </message>
    <message>
        <source>The channels are not asked until somebody is in; no order is lost.</source>
        <translation>Kanal tidak ditanya sampai ada yang masuk; tidak ada pesanan yang hilang.</translation>
    </message>
    <message>
        <source>Data encrypted on this PC</source>
        <translation>Data terenkripsi di PC ini</translation>
    </message>
    <message>
        <source>Channels stay in tune while this screen is locked</source>
        <translation>Kanal tetap selaras selama layar ini terkunci</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Pulihkan dari cadangan…</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Pilih cadangan</translation>
    </message>
    <message>
        <source>Backups (*.selaras-backup);;All files (*)</source>
        <translation>Cadangan (*.selaras-backup);;Semua berkas (*)</translation>
    </message>
</context>
<context>
    <name>selaras::ui::MapForm</name>
    <message>
        <source>Code, name or barcode</source>
        <translation>Kode, nama, atau barcode</translation>
    </message>
    <message>
        <source>The shop calls it %1</source>
        <translation>Toko menyebutnya %1</translation>
    </message>
    <message>
        <source>The listing stays this SKU from now on. Orders that wait for it get their stock at once, and the shop is told.</source>
        <translation>Mulai sekarang listing ini adalah SKU itu. Pesanan yang menunggunya langsung mendapat stok, dan toko diberi tahu.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>The listing stays this SKU from now on. Orders that wait for it get their stock at once. The shop is in shadow mode and is told nothing.</source>
        <translation>Mulai sekarang listing ini tetap SKU itu. Pesanan yang menunggunya langsung mendapat stok. Toko ini dalam mode bayangan dan tidak diberi tahu apa pun.</translation>
    </message>
    <message>
        <source>No SKU begins with “%1”. Add it in Stock with N, or type on.</source>
        <translation>Tidak ada SKU yang diawali “%1”. Tambahkan di Stok dengan N, atau ketik terus.</translation>
    </message>
</context>
<context>
    <name>selaras::ui::OrderEvents</name>
    <message>
        <source>The buyer ordered</source>
        <translation>Pembeli memesan</translation>
    </message>
    <message>
        <source>Paid %1</source>
        <translation>Dibayar %1</translation>
    </message>
    <message>
        <source>Selaras, %1</source>
        <translation>Selaras, %1</translation>
    </message>
    <message>
        <source>Selaras</source>
        <translation>Selaras</translation>
    </message>
    <message>
        <source>The state has changed</source>
        <translation>Keadaannya berubah</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Dari %1 ke %2</translation>
    </message>
    <message>
        <source>Taken in as our order, once</source>
        <translation>Diterima sebagai pesanan kita, satu kali</translation>
    </message>
    <message>
        <source>Seen once</source>
        <translation>Dilihat sekali</translation>
    </message>
    <message>
        <source>Seen %1 times, made once</source>
        <translation>Dilihat %1 kali, dibuat satu</translation>
    </message>
    <message>
        <source>The shop has changed the order</source>
        <translation>Toko mengubah pesanan</translation>
    </message>
    <message>
        <source>Cancel asked for</source>
        <translation>Pembatalan diminta</translation>
    </message>
    <message>
        <source>Stock reserved: %1 × %2</source>
        <translation>Stok dipesan: %1 × %2</translation>
    </message>
    <message>
        <source>Stock came in and was reserved: %1 × %2</source>
        <translation>Stok datang dan dipesan: %1 × %2</translation>
    </message>
    <message>
        <source>Reserved stock is not there: %1 × %2</source>
        <translation>Stok dipesan ternyata tidak ada: %1 × %2</translation>
    </message>
    <message>
        <source>Stock released: %1 × %2</source>
        <translation>Stok dilepas: %1 × %2</translation>
    </message>
    <message>
        <source>Not paid in time, stock released: %1 × %2</source>
        <translation>Tidak dibayar pada waktunya, stok dilepas: %1 × %2</translation>
    </message>
    <message>
        <source>Left the shelf: %1 × %2</source>
        <translation>Keluar dari rak: %1 × %2</translation>
    </message>
    <message>
        <source>Back on the shelf: %1 × %2</source>
        <translation>Kembali ke rak: %1 × %2</translation>
    </message>
    <message>
        <source>Tried again by hand</source>
        <translation>Dicoba lagi dengan tangan</translation>
    </message>
    <message>
        <source>Given up by hand</source>
        <translation>Dihentikan dengan tangan</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Pemberi tahu stok</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 dtk</translation>
    </message>
    <message>
        <source>showed it already</source>
        <translation>sudah menampilkannya</translation>
    </message>
    <message>
        <source>read back, matches</source>
        <translation>dibaca ulang, cocok</translation>
    </message>
    <message>
        <source>sent, not read back yet</source>
        <translation>dikirim, belum dibaca ulang</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>menunggu</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>belum dikirim</translation>
    </message>
    <message>
        <source>not confirmed, will be tried again</source>
        <translation>belum dikonfirmasi, akan dicoba lagi</translation>
    </message>
    <message>
        <source>needs a person, see Activity</source>
        <translation>butuh orang, lihat Aktivitas</translation>
    </message>
    <message>
        <source>given up by hand</source>
        <translation>dihentikan dengan tangan</translation>
    </message>
    <message>
        <source>%1 has not answered the cancel request</source>
        <translation>%1 belum menjawab permintaan batal</translation>
    </message>
    <message>
        <source>Stock is not released; do not ship this parcel</source>
        <translation>Stok belum dilepas; jangan kirim paket ini</translation>
    </message>
    <message>
        <source>%1 has answered the cancel request</source>
        <translation>%1 sudah menjawab permintaan batal</translation>
    </message>
    <message>
        <source>The cancel request needs a person</source>
        <translation>Permintaan batal butuh orang</translation>
    </message>
    <message>
        <source>See Activity for what the shop said</source>
        <translation>Lihat Aktivitas untuk jawaban toko</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The buyer&apos;s cancel was accepted</source>
        <translation>Pembatalan pembeli diterima</translation>
    </message>
    <message>
        <source>The buyer&apos;s cancel was refused</source>
        <translation>Pembatalan pembeli ditolak</translation>
    </message>
    <message>
        <source>The answer is on its way to %1</source>
        <translation>Jawaban sedang menuju %1</translation>
    </message>
    <message>
        <source>Do not ship this parcel before the shop shows it</source>
        <translation>Jangan kirim paket ini sebelum toko menampilkannya</translation>
    </message>
    <message>
        <source>%1 knows the answer</source>
        <translation>%1 sudah tahu jawabannya</translation>
    </message>
    <message>
        <source>%1 did not take the answer</source>
        <translation>%1 tidak menerima jawaban itu</translation>
    </message>
    <message>
        <source>All shops were told the new stock, except %1</source>
        <translation>Semua toko sudah diberi tahu stok baru, kecuali %1</translation>
    </message>
    <message>
        <source>All shops show the new stock</source>
        <translation>Semua toko menampilkan stok baru</translation>
    </message>
    <message>
        <source>All shops were told the new stock</source>
        <translation>Semua toko sudah diberi tahu stok baru</translation>
    </message>
    <message numerus="yes">
        <source>%n wait for stock</source>
        <translation>
            <numerusform>%n menunggu stok</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is short: nothing could be reserved</source>
        <translation>%1 kurang: tidak ada yang dapat dipesan</translation>
    </message>
    <message>
        <source>The reservation of %1 stays as it is</source>
        <translation>Pemesanan stok %1 tetap seperti semula</translation>
    </message>
    <message>
        <source>%1 is not waited for any more</source>
        <translation>%1 tidak ditunggu lagi</translation>
    </message>
    <message>
        <source>Not paid in time; %1 is not waited for any more</source>
        <translation>Tidak dibayar pada waktunya; %1 tidak ditunggu lagi</translation>
    </message>
    <message>
        <source>Taken from another warehouse, %1: %2 × %3</source>
        <translation>Diambil dari gudang lain, %1: %2 × %3</translation>
    </message>
    <message>
        <source>Sent instead of %1: %2</source>
        <translation>Dikirim sebagai ganti %1: %2</translation>
    </message>
    <message>
        <source>%1 is sent after all, instead of %2</source>
        <translation>%1 tetap dikirim, bukan %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Written to by mail</source>
        <translation>Dikirimi email</translation>
    </message>
    <message>
        <source>Written to by WhatsApp</source>
        <translation>Dikirimi WhatsApp</translation>
    </message>
    <message>
        <source>The mail to the buyer was refused</source>
        <translation>Email ke pembeli ditolak</translation>
    </message>
    <message>
        <source>The WhatsApp message to the buyer was refused</source>
        <translation>Pesan WhatsApp ke pembeli ditolak</translation>
    </message>
    <message>
        <source>Nobody knows whether the message to the buyer arrived</source>
        <translation>Belum tentu pesan ke pembeli sampai</translation>
    </message>
    <message>
        <source>It waits to be paid</source>
        <translation>Menunggu pembayaran</translation>
    </message>
    <message>
        <source>Order taken in</source>
        <translation>Pesanan diterima</translation>
    </message>
    <message>
        <source>It is on its way</source>
        <translation>Sedang dikirim</translation>
    </message>
    <message>
        <source>Order cancelled</source>
        <translation>Pesanan dibatalkan</translation>
    </message>
    <message>
        <source>Money given back</source>
        <translation>Dana dikembalikan</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>sent; another figure followed</source>
        <translation>terkirim; disusul angka lain</translation>
    </message>
    <message>
        <source>The order wants %1 × %2 now</source>
        <translation>Pesanan kini minta %1 × %2</translation>
    </message>
</context>
<context>
    <name>selaras::ui::OrderExport</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>AWB</source>
        <translation>Resi</translation>
    </message>
    <message>
        <source>Being packed</source>
        <translation>Sedang dikemas</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Pembeli</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Channel&apos;s id</source>
        <translation>Id di kanal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Kota</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Isi</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>Kurir</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Mata uang</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Sudah diserahkan</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Ditahan oleh</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Belum mulai</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Nomor pesanan</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Sudah dikemas</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Pengemasan</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pembayaran</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Placed (%1)</source>
        <translation>Dipesan (%1)</translation>
    </message>
    <message>
        <source>SKUs</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Ship by (%1)</source>
        <translation>Batas kirim (%1)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Why held</source>
        <translation>Alasan ditahan</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Toko</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
</context>
<context>
    <name>selaras::ui::OrderNotice</name>
    <message>
        <source>The shop is still checking this order. Stock stays reserved; do not pack it yet.</source>
        <translation>Toko masih memeriksa pesanan ini. Stok tetap dipesan; jangan dikemas dulu.</translation>
    </message>
    <message>
        <source>The address is not complete. Stock stays reserved; complete it in the seller centre, then press F5.</source>
        <translation>Alamatnya tidak lengkap. Stok tetap dipesan; lengkapi di Seller Centre, lalu tekan F5.</translation>
    </message>
    <message>
        <source>Pick-up failed</source>
        <translation>Penjemputan gagal</translation>
    </message>
    <message>
        <source>%1 is asked for another pick-up. The order says so here when it has answered.</source>
        <translation>%1 sudah diminta menjemput lagi. Jawabannya akan tampil di pesanan ini.</translation>
    </message>
    <message>
        <source>It was handed over here, but %1 says that no courier has it. If the box is still here, book another pick-up; else ask the courier.</source>
        <translation>Di sini sudah diserahkan, tetapi menurut %1 kurir belum menerimanya. Kalau paketnya masih di sini, minta jemput lagi; kalau tidak, tanyakan ke kurir.</translation>
    </message>
    <message>
        <source>The courier did not get the parcel, says %1. Book another pick-up: he comes at the next time that is offered.</source>
        <translation>Menurut %1, kurir tidak mendapat paketnya. Minta jemput lagi: kurir datang pada waktu berikutnya yang tersedia.</translation>
    </message>
    <message>
        <source>Book another pick-up</source>
        <translation>Minta jemput lagi</translation>
    </message>
    <message>
        <source>The shop says “%1”. Stock stays reserved; do not pack it yet.</source>
        <translation>Toko mengatakan “%1”. Stok tetap dipesan; jangan dikemas dulu.</translation>
    </message>
    <message>
        <source>Cancel asked for</source>
        <translation>Pembatalan diminta</translation>
    </message>
    <message>
        <source>%1 has not answered the cancel request yet. Stock is not released; do not ship this parcel.</source>
        <translation>%1 belum menjawab permintaan batal. Stok belum dilepas; jangan kirim paket ini.</translation>
    </message>
    <message>
        <source>The buyer asks to cancel</source>
        <translation>Pembeli minta batal</translation>
    </message>
    <message>
        <source>Goods nobody has named</source>
        <translation>Barang belum dikenal</translation>
    </message>
    <message>
        <source>It is not known which SKU “%1” is, so no stock is reserved for it. Say it once; every order that waits for it follows.</source>
        <translation>Belum diketahui SKU mana “%1” itu, jadi stoknya belum dipesan. Sebutkan sekali; semua pesanan yang menunggunya ikut.</translation>
    </message>
    <message>
        <source>Sold but not there</source>
        <translation>Terjual tetapi tidak ada</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Ditahan</translation>
    </message>
    <message>
        <source>Choose the SKU</source>
        <translation>Pilih SKU</translation>
    </message>
    <message>
        <source>Cancel accepted</source>
        <translation>Batal diterima</translation>
    </message>
    <message>
        <source>Cancel refused</source>
        <translation>Batal ditolak</translation>
    </message>
    <message>
        <source>The answer to the buyer is on its way to %1. Stock follows what the shop then shows; do not ship this parcel before.</source>
        <translation>Jawaban untuk pembeli sedang menuju %1. Stok mengikuti yang lalu ditampilkan toko; jangan kirim paket ini sebelumnya.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawab</translation>
    </message>
    <message>
        <source>Not in stock: %1 of %2 pieces. They are reserved as soon as some come in, the oldest order first.</source>
        <translation>Tidak ada stok: %1 dari %2 pcs. Dipesankan begitu ada yang masuk, pesanan terlama lebih dulu.</translation>
    </message>
    <message>
        <source>Why short?</source>
        <translation>Mengapa kurang?</translation>
    </message>
    <message>
        <source>The recipient changed after it was packed. Open the box at the packing station; its label is void.</source>
        <translation>Penerima berubah setelah dikemas. Buka kotaknya di meja kemas; labelnya tidak berlaku.</translation>
    </message>
    <message>
        <source>The channel changed it after it was packed: %1. Open the box at the packing station.</source>
        <translation>Kanal mengubahnya setelah dikemas: %1. Buka kotaknya di meja kemas.</translation>
    </message>
    <message>
        <source>%1 thinks it may be fraud. It is not packed; its stock stays reserved.</source>
        <translation>%1 menduga ini penipuan. Tidak dikemas; stoknya tetap dipesan.</translation>
    </message>
    <message>
        <source>%1 says the address is wrong. It is not packed; its stock stays reserved.</source>
        <translation>%1 bilang alamatnya salah. Tidak dikemas; stoknya tetap dipesan.</translation>
    </message>
    <message>
        <source>%1 wants to look at it first. It is not packed; its stock stays reserved.</source>
        <translation>%1 ingin memeriksanya dulu. Tidak dikemas; stoknya tetap dipesan.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Lepas</translation>
    </message>
    <message>
        <source>the recipient</source>
        <translation>penerima</translation>
    </message>
    <message>
        <source>the street is missing</source>
        <translation>jalan belum ada</translation>
    </message>
    <message>
        <source>the city is missing</source>
        <translation>kota belum ada</translation>
    </message>
    <message>
        <source>the postcode is wrong</source>
        <translation>kode pos salah</translation>
    </message>
    <message>
        <source>the phone number is wrong</source>
        <translation>nomor telepon salah</translation>
    </message>
    <message>
        <source>No courier can deliver with it: %1. Correct the order (E), or release it as it is.</source>
        <translation>Kurir tidak bisa mengantar: %1. Perbaiki pesanan (E), atau lepaskan apa adanya.</translation>
    </message>
    <message>
        <source>Cancelled, and paid</source>
        <translation>Batal, dan sudah dibayar</translation>
    </message>
    <message>
        <source>The buyer has not got %1 back yet. Give it back, then press U.</source>
        <translation>Pembeli belum menerima %1 kembali. Kembalikan, lalu tekan U.</translation>
    </message>
    <message>
        <source>The buyer has not got %1 back yet. Give it back in the shop&apos;s own pages; the shop then says so.</source>
        <translation>Pembeli belum menerima %1 kembali. Kembalikan di halaman toko sendiri; toko lalu memberi tahu.</translation>
    </message>
    <message>
        <source>Stock stays reserved until it is answered; do not ship this parcel.</source>
        <translation>Stok tetap dicadangkan sampai dijawab; jangan kirim paket ini.</translation>
    </message>
    <message>
        <source>Without an answer %1 decides in the end.</source>
        <translation>Tanpa jawaban, %1 yang memutuskan.</translation>
    </message>
    <message>
        <source>The time to answer was over at %1: %2 may cancel it at any moment.</source>
        <translation>Batas jawab sudah lewat pada %1: %2 dapat membatalkannya kapan saja.</translation>
    </message>
    <message>
        <source>Answer by %1 (%2 left), else %3 cancels it.</source>
        <translation>Jawab sebelum %1 (sisa %2), jika tidak %3 membatalkannya.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>selaras::ui::OrderPage</name>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stok</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Uang</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Pengiriman</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Copy the number (C)</source>
        <translation>Salin nomor (C)</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Kembali ke daftar (Esc)</translation>
    </message>
    <message>
        <source>placed %1</source>
        <translation>dipesan %1</translation>
    </message>
    <message>
        <source>ship before %1</source>
        <translation>kirim sebelum %1</translation>
    </message>
    <message>
        <source>Contents of the order</source>
        <translation>Isi pesanan</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Not in stock</source>
        <translation>Stok kurang</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Harga satuan</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Harga</translation>
    </message>
    <message>
        <source>No SKU yet</source>
        <translation>Belum ada SKU</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>Kurir</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Nomor resi</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Penerima</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Buyer data</source>
        <translation>Data pembeli</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Jalan</translation>
    </message>
    <message>
        <source>%1, to the second</source>
        <translation>%1, sampai detik</translation>
    </message>
    <message>
        <source>%1, sent instead of %2</source>
        <translation>%1, dikirim sebagai ganti %2</translation>
    </message>
    <message>
        <source>pay by %1</source>
        <translation>bayar sebelum %1</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>dari %1</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>To be transferred</source>
        <translation>Harus ditransfer</translation>
    </message>
    <message>
        <source>The buyer says: %1</source>
        <translation>Kata pembeli: %1</translation>
    </message>
</context>
<context>
    <name>selaras::ui::OrderPane</name>
    <message>
        <source>Goods</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Shipping paid by the buyer</source>
        <translation>Ongkos kirim dari pembeli</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Potongan</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Open (Enter)</source>
        <translation>Buka (Enter)</translation>
    </message>
    <message>
        <source>Copy the number (C)</source>
        <translation>Salin nomor (C)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Isi</translation>
    </message>
    <message>
        <source>%1 pcs</source>
        <translation>%1 pcs</translation>
    </message>
    <message>
        <source>No SKU yet</source>
        <translation>Belum ada SKU</translation>
    </message>
    <message>
        <source>%1, %2 not in stock</source>
        <translation>%1, %2 stok kurang</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Terakhir</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Batalkan…</translation>
    </message>
    <message>
        <source>The buyer says</source>
        <translation>Pesan pembeli</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Ask to cancel</source>
        <translation>Minta batal</translation>
    </message>
    <message>
        <source>Which SKU is this?</source>
        <translation>SKU mana ini?</translation>
    </message>
    <message>
        <source>This is it</source>
        <translation>Ini SKU-nya</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln event(s)</source>
        <translation>
            <numerusform>Semua %Ln kejadian</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Jawab…</translation>
    </message>
    <message>
        <source>Why is it cancelled?</source>
        <translation>Mengapa dibatalkan?</translation>
    </message>
    <message>
        <source>Choose a reason first</source>
        <translation>Pilih alasan dulu</translation>
    </message>
    <message>
        <source>%1 is asked to cancel. It may accept or refuse.</source>
        <translation>%1 diminta membatalkan. Toko bisa menyetujui atau menolak.</translation>
    </message>
    <message>
        <source>Stock is released only when it has accepted; until then the order stays here and must not be shipped.</source>
        <translation>Stok baru dilepas setelah disetujui; sampai saat itu pesanan tetap di sini dan tidak boleh dikirim.</translation>
    </message>
    <message>
        <source>The buyer asks to cancel. What is the answer?</source>
        <translation>Pembeli minta batal. Apa jawabannya?</translation>
    </message>
    <message>
        <source>Accept: cancel the order</source>
        <translation>Terima: pesanan dibatalkan</translation>
    </message>
    <message>
        <source>Refuse: the order is shipped</source>
        <translation>Tolak: pesanan dikirim</translation>
    </message>
    <message>
        <source>Choose an answer first</source>
        <translation>Pilih jawabannya dulu</translation>
    </message>
    <message>
        <source>%1 is told the answer and tells the buyer. It cannot be taken back.</source>
        <translation>%1 diberi tahu jawabannya dan meneruskannya ke pembeli. Jawaban tidak bisa ditarik.</translation>
    </message>
    <message>
        <source>Stock is released only when the shop shows the order as cancelled; until then do not ship it.</source>
        <translation>Stok baru dilepas setelah toko menampilkan pesanan sebagai dibatalkan; sampai saat itu jangan dikirim.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawab</translation>
    </message>
    <message>
        <source>%1, sent instead of %2</source>
        <translation>%1, dikirim sebagai ganti %2</translation>
    </message>
    <message>
        <source>Send as ordered</source>
        <translation>Kirim sesuai pesanan</translation>
    </message>
    <message>
        <source>Why is %1 short?</source>
        <translation>Mengapa %1 kurang?</translation>
    </message>
    <message>
        <source>What is sent instead?</source>
        <translation>Apa gantinya?</translation>
    </message>
    <message>
        <source>Send this</source>
        <translation>Kirim ini</translation>
    </message>
    <message>
        <source>To be transferred</source>
        <translation>Harus ditransfer</translation>
    </message>
    <message>
        <source>Copy what to say to the buyer</source>
        <translation>Salin teks untuk pembeli</translation>
    </message>
    <message>
        <source>It is paid</source>
        <translation>Sudah dibayar</translation>
    </message>
    <message>
        <source>It is cancelled at once; there is no channel to ask. Its stock is free for others.</source>
        <translation>Langsung dibatalkan; tidak ada kanal yang perlu ditanya. Stoknya bebas untuk yang lain.</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <source>The buyer has it</source>
        <translation>Sudah di pembeli</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ubah…</translation>
    </message>
    <message>
        <source>Pay by</source>
        <translation>Bayar sebelum</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Penukaran</translation>
    </message>
    <message>
        <source>Sent instead of the goods of %1 that came back (return %2).</source>
        <translation>Dikirim sebagai ganti barang %1 yang kembali (retur %2).</translation>
    </message>
    <message>
        <source>%1 is sent instead of what came back (return %2).</source>
        <translation>%1 dikirim sebagai ganti barang yang kembali (retur %2).</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, dari %2</translation>
    </message>
    <message>
        <source>Code in the transfer</source>
        <translation>Kode di transfer</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Dibayar</translation>
    </message>
    <message>
        <source>Comes back…</source>
        <translation>Barang kembali…</translation>
    </message>
    <message>
        <source>Is the money there?</source>
        <translation>Uangnya sudah masuk?</translation>
    </message>
    <message>
        <source>Yes: %1 came in</source>
        <translation>Ya: %1 sudah masuk</translation>
    </message>
    <message>
        <source>No: it still waits</source>
        <translation>Belum: masih menunggu</translation>
    </message>
    <message>
        <source>Once it is paid it is to be packed. This cannot be taken back.</source>
        <translation>Setelah dibayar, pesanan masuk antrean kemas. Ini tidak bisa ditarik.</translation>
    </message>
    <message>
        <source>Has the buyer the money back?</source>
        <translation>Pembeli sudah menerima dananya kembali?</translation>
    </message>
    <message>
        <source>Yes: %1 was given back</source>
        <translation>Ya: %1 sudah dikembalikan</translation>
    </message>
    <message>
        <source>No: it is still owed</source>
        <translation>Belum: masih terutang</translation>
    </message>
    <message>
        <source>Selaras moves no money; it writes down that the buyer has it. This cannot be taken back.</source>
        <translation>Selaras tidak memindahkan uang, hanya mencatat bahwa pembeli sudah menerimanya. Ini tidak bisa ditarik.</translation>
    </message>
    <message>
        <source>Money is back…</source>
        <translation>Dana sudah kembali…</translation>
    </message>
    <message>
        <source>The buyer has paid %1. Give it back by transfer or in the shop&apos;s own pages: a cancel does not.</source>
        <translation>Pembeli sudah membayar %1. Kembalikan lewat transfer atau di halaman toko sendiri: pembatalan tidak melakukannya.</translation>
    </message>
</context>
<context>
    <name>selaras::ui::OrderWords</name>
    <message>
        <source>Pending</source>
        <comment>money</comment>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>COD</source>
        <translation>COD</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Kedaluwarsa</translation>
    </message>
    <message>
        <source>No pick-up</source>
        <translation>Kurir gagal</translation>
    </message>
    <message>
        <source>Part-paid</source>
        <translation>Sebagian</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Dibayar</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Cair</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Dikembalikan</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Dikirim</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>Retur</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Cancel?</source>
        <translation>Batal?</translation>
    </message>
    <message>
        <source>No SKU</source>
        <translation>Tanpa SKU</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Kurang</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Ditahan</translation>
    </message>
    <message>
        <source>Arranged</source>
        <translation>Diatur</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>orders</comment>
        <translation>Terbuka</translation>
    </message>
    <message>
        <source>To pack</source>
        <translation>Siap kemas</translation>
    </message>
    <message>
        <source>To pick up</source>
        <translation>Siap jemput</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Belum bayar</translation>
    </message>
    <message>
        <source>Needs mapping</source>
        <translation>Belum dipetakan</translation>
    </message>
    <message>
        <source>Short stock</source>
        <translation>Stok kurang</translation>
    </message>
    <message>
        <source>Cancel asked</source>
        <translation>Minta batal</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Retur</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Stok habis</translation>
    </message>
    <message>
        <source>The buyer asked</source>
        <translation>Pembeli minta</translation>
    </message>
    <message>
        <source>The address cannot be reached</source>
        <translation>Alamat tidak terjangkau</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Dikemas</translation>
    </message>
    <message>
        <source>Picking</source>
        <translation>Diambil</translation>
    </message>
    <message>
        <source>To be picked</source>
        <translation>Perlu diambil</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Diserahkan</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Tidak dikirim</translation>
    </message>
</context>
<context>
    <name>selaras::ui::OrdersModel</name>
    <message>
        <source>Ship by</source>
        <translation>Batas kirim</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Toko</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pesanan</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Pembeli</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Isi</translation>
    </message>
    <message>
        <source>Pcs</source>
        <translation>Pcs</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>Kurir</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Uang</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>selaras::ui::OrdersWorkspace</name>
    <message>
        <source>The listing is not mapped any more; order lines that wait again: %1</source>
        <translation>Listing itu tidak lagi dipetakan; baris pesanan yang menunggu lagi: %1</translation>
    </message>
    <message>
        <source>Number %1 copied</source>
        <translation>Nomor %1 disalin</translation>
    </message>
    <message>
        <source>%1 is asked to cancel %2</source>
        <translation>%1 diminta membatalkan %2</translation>
    </message>
    <message>
        <source>Mapped; order lines that have their goods now: %1</source>
        <translation>Dipetakan; baris pesanan yang sekarang dapat barang: %1</translation>
    </message>
    <message>
        <source>All %1 selected</source>
        <translation>Semua %1 dipilih</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 dipilih</translation>
    </message>
    <message>
        <source>%1 pcs, %2</source>
        <translation>%1 pcs, %2</translation>
    </message>
    <message>
        <source>Export orders</source>
        <translation>Ekspor pesanan</translation>
    </message>
    <message>
        <source>orders.csv</source>
        <translation>pesanan.csv</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Excel (*.xlsx)</source>
        <translation>CSV (*.csv);;Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>back to the list</source>
        <translation>kembali ke daftar</translation>
    </message>
    <message>
        <source>next, previous</source>
        <translation>berikut, sebelum</translation>
    </message>
    <message>
        <source>copy the number</source>
        <translation>salin nomor</translation>
    </message>
    <message>
        <source>move</source>
        <translation>pilih</translation>
    </message>
    <message>
        <source>open</source>
        <translation>buka</translation>
    </message>
    <message>
        <source>look beside</source>
        <translation>lihat di samping</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spasi</translation>
    </message>
    <message>
        <source>select</source>
        <translation>tandai</translation>
    </message>
    <message>
        <source>find</source>
        <translation>cari</translation>
    </message>
    <message>
        <source>choose the SKU</source>
        <translation>pilih SKU</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>export</source>
        <translation>ekspor</translation>
    </message>
    <message>
        <source>Export (Ctrl+E)</source>
        <translation>Ekspor (Ctrl+E)</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>Salin nomor</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ekspor</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Hapus tanda</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Toko</translation>
    </message>
    <message>
        <source>Find in all orders</source>
        <translation>Cari di semua pesanan</translation>
    </message>
    <message>
        <source>all</source>
        <comment>shops</comment>
        <translation>semua</translation>
    </message>
    <message>
        <source>No shop connected yet. Connect one; in shadow mode nothing is changed on it.</source>
        <translation>Belum ada toko tersambung. Sambungkan satu; selama mode bayangan tidak ada yang diubah di sana.</translation>
    </message>
    <message>
        <source>No orders here. Press 0 to see all open ones.</source>
        <translation>Tidak ada pesanan di sini. Tekan 0 untuk melihat semua yang terbuka.</translation>
    </message>
    <message>
        <source>show</source>
        <translation>lihat</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hasil cari</translation>
    </message>
    <message>
        <source>*%1* pcs</source>
        <translation>*%1* pcs</translation>
    </message>
    <message>
        <source>!%1 late!, %2 due in less than 2 hours</source>
        <translation>!%1 lewat batas!, %2 kurang dari 2 jam</translation>
    </message>
    <message>
        <source>%1 due in less than 2 hours</source>
        <translation>%1 kurang dari 2 jam</translation>
    </message>
    <message>
        <source>Complete up to *%1*, %2 is still reading its first orders</source>
        <translation>Lengkap sampai *%1*, %2 masih membaca pesanan pertamanya</translation>
    </message>
    <message>
        <source>Complete up to *%1*, %2 only up to *%3*</source>
        <translation>Lengkap sampai *%1*, %2 baru sampai *%3*</translation>
    </message>
    <message>
        <source>Complete up to *%1*</source>
        <translation>Lengkap sampai *%1*</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) copied</source>
        <translation>
            <numerusform>%Ln nomor disalin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new order(s)</source>
        <translation>
            <numerusform>%Ln pesanan baru</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>*%Ln* order(s)</source>
        <translation>
            <numerusform>*%Ln* pesanan</numerusform>
        </translation>
    </message>
    <message>
        <source>The first *%1* that fit; type more to find fewer</source>
        <translation>*%1* yang pertama cocok; ketik lebih banyak untuk mempersempit</translation>
    </message>
    <message>
        <source>close the pane</source>
        <translation>tutup panel</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>kolom</translation>
    </message>
    <message>
        <source>row height</source>
        <translation>tinggi baris</translation>
    </message>
    <message>
        <source>Columns (V)</source>
        <translation>Kolom (V)</translation>
    </message>
    <message>
        <source>Row height (D)</source>
        <translation>Tinggi baris (D)</translation>
    </message>
    <message>
        <source>Cancel of %1 is accepted</source>
        <translation>Pembatalan %1 diterima</translation>
    </message>
    <message>
        <source>Cancel of %1 is refused</source>
        <translation>Pembatalan %1 ditolak</translation>
    </message>
    <message>
        <source>cancel, answer a cancel</source>
        <translation>batalkan, jawab permintaan batal</translation>
    </message>
    <message>
        <source>ask all channels now</source>
        <translation>tanya semua kanal sekarang</translation>
    </message>
    <message>
        <source>No order fits “%1”. Press F5 to ask all channels now.</source>
        <translation>Tidak ada pesanan yang cocok dengan “%1”. Tekan F5 untuk menanyai semua kanal sekarang.</translation>
    </message>
    <message>
        <source>No open order. New ones come in by themselves; press F5 to ask all channels now.</source>
        <translation>Tidak ada pesanan terbuka. Yang baru masuk sendiri; tekan F5 untuk menanyai semua kanal sekarang.</translation>
    </message>
    <message>
        <source>why it is short</source>
        <translation>mengapa kurang</translation>
    </message>
    <message>
        <source>send as ordered</source>
        <translation>kirim sesuai pesanan</translation>
    </message>
    <message>
        <source>Reserved in the other warehouse</source>
        <translation>Sudah dipesankan di gudang lain</translation>
    </message>
    <message>
        <source>Something else is reserved instead</source>
        <translation>Gantinya sudah dipesankan</translation>
    </message>
    <message>
        <source>It is sent as ordered again</source>
        <translation>Kembali dikirim sesuai pesanan</translation>
    </message>
    <message numerus="yes">
        <source>Arrange the couriers of %Ln order(s)?</source>
        <translation>
            <numerusform>Atur kurir untuk %Ln pesanan?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why are %Ln order(s) cancelled?</source>
        <translation>
            <numerusform>Mengapa %Ln pesanan dibatalkan?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why are %Ln order(s) held?</source>
        <translation>
            <numerusform>Mengapa %Ln pesanan ditahan?</numerusform>
        </translation>
    </message>
    <message>
        <source>Each shop is asked for its courier, then for the label; both are kept on this PC.</source>
        <translation>Tiap toko dimintai kurir, lalu labelnya; keduanya disimpan di PC ini.</translation>
    </message>
    <message>
        <source>Held, short and unpaid orders are refused and named; the others go on.</source>
        <translation>Pesanan ditahan, kurang stok dan belum dibayar ditolak dan disebut; yang lain jalan.</translation>
    </message>
    <message>
        <source>Where the courier came in vain, another pick-up is booked.</source>
        <translation>Kalau penjemputannya gagal, kurir diminta datang lagi.</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Atur</translation>
    </message>
    <message>
        <source>Couriers asked for: %1</source>
        <translation>Kurir diminta: %1</translation>
    </message>
    <message>
        <source>Choose a reason first.</source>
        <translation>Pilih alasan dulu.</translation>
    </message>
    <message>
        <source>Each shop is asked. Stock is released only when it has accepted; a refused order stays.</source>
        <translation>Tiap toko ditanya. Stok dilepas hanya bila diterima; pesanan yang ditolak tetap.</translation>
    </message>
    <message>
        <source>Marketplaces may count cancels against the shop.</source>
        <translation>Marketplace bisa menghitung pembatalan sebagai penalti toko.</translation>
    </message>
    <message>
        <source>Ask to cancel</source>
        <translation>Minta batal</translation>
    </message>
    <message>
        <source>Cancels asked for: %1</source>
        <translation>Pembatalan diminta: %1</translation>
    </message>
    <message>
        <source>Somebody wants to look first</source>
        <translation>Ada yang ingin memeriksa dulu</translation>
    </message>
    <message>
        <source>It may be fraud</source>
        <translation>Mungkin penipuan</translation>
    </message>
    <message>
        <source>The address is wrong</source>
        <translation>Alamatnya salah</translation>
    </message>
    <message>
        <source>Not held any more: release</source>
        <translation>Tidak ditahan lagi: lepas</translation>
    </message>
    <message>
        <source>Choose one first.</source>
        <translation>Pilih satu dulu.</translation>
    </message>
    <message>
        <source>A held order is not packed and not handed over; its stock stays reserved.</source>
        <translation>Pesanan yang ditahan tidak dikemas dan tidak diserahkan; stoknya tetap dipesan.</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Lakukan</translation>
    </message>
    <message>
        <source>Orders changed: %1</source>
        <translation>Pesanan diubah: %1</translation>
    </message>
    <message>
        <source>Couriers</source>
        <translation>Kurir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Tahan</translation>
    </message>
    <message>
        <source>courier and label</source>
        <translation>kurir dan label</translation>
    </message>
    <message>
        <source>hold, release</source>
        <translation>tahan, lepas</translation>
    </message>
    <message>
        <source>hand over</source>
        <translation>serahkan</translation>
    </message>
    <message>
        <source>type an order in</source>
        <translation>ketik pesanan</translation>
    </message>
    <message>
        <source>it is paid</source>
        <translation>sudah dibayar</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Pesanan baru</translation>
    </message>
    <message>
        <source>%1 is paid</source>
        <translation>%1 sudah dibayar</translation>
    </message>
    <message>
        <source>%1 is cancelled</source>
        <translation>%1 dibatalkan</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>labels, slips, invoices</source>
        <translation>label, daftar isi, faktur</translation>
    </message>
    <message>
        <source>What is there can be packed; the rest follows when it comes</source>
        <translation>Yang ada bisa dikemas; sisanya menyusul</translation>
    </message>
    <message>
        <source>Files of orders (I)</source>
        <translation>Berkas pesanan (I)</translation>
    </message>
    <message>
        <source>files of orders</source>
        <translation>berkas pesanan</translation>
    </message>
    <message>
        <source>change it</source>
        <translation>ubah</translation>
    </message>
    <message>
        <source>the buyer has it</source>
        <translation>sudah di pembeli</translation>
    </message>
    <message>
        <source>%1 is changed</source>
        <translation>%1 diubah</translation>
    </message>
    <message>
        <source>The buyer has %1</source>
        <translation>%1 sudah di pembeli</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Serahkan</translation>
    </message>
    <message>
        <source>its goods come back</source>
        <translation>barangnya kembali</translation>
    </message>
    <message>
        <source>its money is back</source>
        <translation>dananya sudah kembali</translation>
    </message>
    <message>
        <source>The buyer of %1 has the money back</source>
        <translation>Dana pembeli %1 sudah kembali</translation>
    </message>
</context>
<context>
    <name>selaras::ui::PeopleCard</name>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>Kata sandi pertama</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Tambah orang</translation>
    </message>
    <message>
        <source>Only the owner</source>
        <translation>Hanya pemilik</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>Peran %1</translation>
    </message>
    <message>
        <source>Somebody has this name already. Add the family name.</source>
        <translation>Nama ini sudah dipakai. Tambahkan nama belakang.</translation>
    </message>
    <message>
        <source>Fill in a name.</source>
        <translation>Isi nama.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Nama terlalu panjang.</translation>
    </message>
    <message>
        <source>An inventory has at least one owner. Make somebody else an owner first.</source>
        <translation>Inventaris punya paling sedikit satu pemilik. Jadikan orang lain pemilik dulu.</translation>
    </message>
    <message>
        <source>This name is kept for Selaras itself. Choose another.</source>
        <translation>Nama ini disimpan untuk Selaras sendiri. Pilih yang lain.</translation>
    </message>
    <message>
        <source>Only the owner can change who may log in.</source>
        <translation>Hanya pemilik yang bisa mengubah siapa boleh masuk.</translation>
    </message>
</context>
<context>
    <name>selaras::ui::Picking</name>
    <message>
        <source>%1 comes at %2</source>
        <translation>%1 datang pukul %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>*%1* pcs</source>
        <translation>*%1* pcs</translation>
    </message>
    <message numerus="yes">
        <source>*%n* order(s)</source>
        <translation>
            <numerusform>*%n* pesanan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>*%n* wave(s)</source>
        <translation>
            <numerusform>*%n* gelombang</numerusform>
        </translation>
    </message>
    <message>
        <source>Comes</source>
        <translation>Datang</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>Kurir</translation>
    </message>
    <message>
        <source>Courier not known yet</source>
        <translation>Kurir belum diketahui</translation>
    </message>
    <message>
        <source>Courier's hour</source>
        <translation>Jam kurir</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Fast lane</source>
        <translation>Jalur cepat</translation>
    </message>
    <message>
        <source>First deadline</source>
        <translation>Batas terdekat</translation>
    </message>
    <message>
        <source>It lies nowhere in particular</source>
        <translation>Tidak punya rak tetap</translation>
    </message>
    <message>
        <source>It lies on %1</source>
        <translation>Letaknya di %1</translation>
    </message>
    <message>
        <source>No order of %1 is of one piece only</source>
        <translation>Tidak ada pesanan %1 yang isinya hanya satu pcs</translation>
    </message>
    <message>
        <source>No wave has ended yet.</source>
        <translation>Belum ada gelombang yang selesai.</translation>
    </message>
    <message>
        <source>Nobody knows any more when %1 comes</source>
        <translation>Jam datang %1 tidak diketahui lagi</translation>
    </message>
    <message>
        <source>Nothing can be picked now. Orders come here once they are paid and everything is there.</source>
        <translation>Tidak ada yang bisa diambil sekarang. Pesanan masuk ke sini setelah dibayar dan barangnya lengkap.</translation>
    </message>
    <message>
        <source>Nothing is being picked. Press 0 and start a wave.</source>
        <translation>Tidak ada yang sedang diambil. Tekan 0 dan mulai gelombang.</translation>
    </message>
    <message>
        <source>Of one piece</source>
        <translation>Satu pcs</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pesanan</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Dikemas</translation>
    </message>
    <message>
        <source>Pick list saved as %1</source>
        <translation>Daftar ambil disimpan sebagai %1</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Pcs</translation>
    </message>
    <message>
        <source>Start a wave</source>
        <translation>Mulai gelombang</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Dimulai oleh</translation>
    </message>
    <message>
        <source>The courier of these orders is not known yet</source>
        <translation>Kurir pesanan ini belum diketahui</translation>
    </message>
    <message>
        <source>The wave is broken off; its orders can be picked again</source>
        <translation>Gelombang dihentikan; pesanannya bisa diambil lagi</translation>
    </message>
    <message>
        <source>To pick</source>
        <translation>Siap diambil</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Gudang</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Gelombang</translation>
    </message>
    <message>
        <source>back</source>
        <translation>kembali</translation>
    </message>
    <message>
        <source>break off</source>
        <translation>hentikan</translation>
    </message>
    <message>
        <source>courier's hour</source>
        <translation>jam kurir</translation>
    </message>
    <message>
        <source>fast lane</source>
        <translation>jalur cepat</translation>
    </message>
    <message>
        <source>next warehouse</source>
        <translation>gudang berikutnya</translation>
    </message>
    <message>
        <source>pick list as PDF</source>
        <translation>daftar ambil PDF</translation>
    </message>
    <message>
        <source>pick-list-%1.pdf</source>
        <translation>daftar-ambil-%1.pdf</translation>
    </message>
    <message>
        <source>shelf</source>
        <translation>rak</translation>
    </message>
    <message>
        <source>start a wave</source>
        <translation>mulai gelombang</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>what to collect</source>
        <translation>yang diambil</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Diserahkan</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>With COD</source>
        <translation>Dengan COD</translation>
    </message>
    <message>
        <source>Last one</source>
        <translation>Terakhir</translation>
    </message>
    <message>
        <source>hand-over-%1-%2.pdf</source>
        <translation>serah-terima-%1-%2.pdf</translation>
    </message>
    <message>
        <source>pick-list-all.pdf</source>
        <translation>daftar-ambil-semua.pdf</translation>
    </message>
    <message>
        <source>Hand-over list saved as %1</source>
        <translation>Daftar serah terima disimpan sebagai %1</translation>
    </message>
    <message>
        <source>labels, slips, invoices</source>
        <translation>label, daftar isi, faktur</translation>
    </message>
    <message>
        <source>list to sign, as PDF</source>
        <translation>daftar tanda tangan, PDF</translation>
    </message>
    <message>
        <source>pick list of all waves</source>
        <translation>daftar ambil semua gelombang</translation>
    </message>
    <message numerus="yes">
        <source>No courier took anything in the last %Ln day(s).</source>
        <translation>
            <numerusform>Tidak ada kurir yang mengambil apa pun dalam %Ln hari terakhir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>*%n* parcel(s)</source>
        <translation>
            <numerusform>*%n* paket</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::PickingForm</name>
    <message numerus="yes">
        <source>%n can be picked now</source>
        <translation>
            <numerusform>%n bisa diambil sekarang</numerusform>
        </translation>
    </message>
    <message>
        <source>A number from 1 to %1</source>
        <translation>Angka dari 1 sampai %1</translation>
    </message>
    <message>
        <source>An hour of the day, like %1</source>
        <translation>Jam dalam sehari, misalnya %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Break it off</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Break off wave %1?</source>
        <translation>Hentikan gelombang %1?</translation>
    </message>
    <message>
        <source>Every day at this hour. The list counts down to it, and couriers who come first stand first.</source>
        <translation>Setiap hari pada jam ini. Daftar menghitung mundur ke jam itu, dan kurir yang datang lebih dulu ada di atas.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>Its orders are collected in one walk along the shelves, the nearest deadline first.</source>
        <translation>Pesanannya diambil sekali jalan menyusuri rak, batas terdekat lebih dulu.</translation>
    </message>
    <message>
        <source>Like %1; empty: not known</source>
        <translation>Misalnya %1; kosong: tidak diketahui</translation>
    </message>
    <message>
        <source>Like A-12; empty: nowhere in particular</source>
        <translation>Misalnya A-12; kosong: tanpa rak tetap</translation>
    </message>
    <message>
        <source>Orders at most</source>
        <translation>Pesanan paling banyak</translation>
    </message>
    <message>
        <source>Orders of one piece: one scan, the weight if it is asked for, the label.</source>
        <translation>Pesanan satu pcs: satu pindai, berat bila ditanya, lalu label.</translation>
    </message>
    <message>
        <source>Parcels nothing was scanned into can be picked again: put what was collected for them back on its shelf.</source>
        <translation>Paket yang belum dipindai bisa diambil lagi: kembalikan barang yang sudah diambil untuknya ke raknya.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Rak</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Start a wave</source>
        <translation>Mulai gelombang</translation>
    </message>
    <message>
        <source>Start the fast lane</source>
        <translation>Mulai jalur cepat</translation>
    </message>
    <message>
        <source>The others stay on their benches.</source>
        <translation>Paket yang lain tetap di mejanya.</translation>
    </message>
    <message>
        <source>When does the courier come?</source>
        <translation>Kapan kurir datang?</translation>
    </message>
    <message>
        <source>Where does it lie?</source>
        <translation>Di mana letaknya?</translation>
    </message>
</context>
<context>
    <name>selaras::ui::RecoveryForm</name>
    <message>
        <source>Recovery code</source>
        <translation>Kode pemulihan</translation>
    </message>
    <message>
        <source>8 groups of 4 characters, from the paper or the USB stick.</source>
        <translation>8 kelompok berisi 4 huruf atau angka, dari kertas atau USB.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Kata sandi baru</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Ulangi</translation>
    </message>
    <message>
        <source>Set password and log in</source>
        <translation>Ganti kata sandi dan masuk</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
</context>
<context>
    <name>selaras::ui::RecoverySheet</name>
    <message>
        <source>Recovery code of %1</source>
        <translation>Kode pemulihan %1</translation>
    </message>
    <message>
        <source>Opens the shop&apos;s data when the password is lost: press “Use the recovery code” where people log in.</source>
        <translation>Membuka data toko bila kata sandinya hilang: tekan “Pakai kode pemulihan” di layar masuk.</translation>
    </message>
    <message>
        <source>Keep this paper away from the PC, where only those find it who may open everything. There is no other copy.</source>
        <translation>Simpan kertas ini jauh dari PC, di tempat yang hanya diketahui orang yang boleh membuka semuanya. Tidak ada salinan lain.</translation>
    </message>
</context>
<context>
    <name>selaras::ui::ReturnPane</name>
    <message>
        <source>%1 of %2 pcs</source>
        <translation>%1 dari %2 pcs</translation>
    </message>
    <message>
        <source>%1 pcs</source>
        <translation>%1 pcs</translation>
    </message>
    <message>
        <source>AWB</source>
        <translation>Resi</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Terima</translation>
    </message>
    <message>
        <source>Accept the return?</source>
        <translation>Terima retur ini?</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Terima…</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Jawab sebelum</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Diminta</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Pembeli</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Rusak</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Sengketakan</translation>
    </message>
    <message>
        <source>Dispute the return</source>
        <translation>Sengketakan retur</translation>
    </message>
    <message>
        <source>Dispute…</source>
        <translation>Sengketakan…</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Dikembalikan</translation>
    </message>
    <message>
        <source>Inspect…</source>
        <translation>Periksa…</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Hilang</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>Belum dipetakan</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Kembalikan</translation>
    </message>
    <message>
        <source>Put back into</source>
        <translation>Kembalikan ke</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Pengembalian</translation>
    </message>
    <message>
        <source>Say it in a sentence</source>
        <translation>Tulis dalam satu kalimat</translation>
    </message>
    <message>
        <source>Sellable</source>
        <translation>Layak jual</translation>
    </message>
    <message>
        <source>The channel decides. It and the buyer read what you say.</source>
        <translation>Kanal yang memutuskan. Kanal dan pembeli membaca yang ditulis di sini.</translation>
    </message>
    <message>
        <source>The channel gives the buyer %1 back. This cannot be taken back.</source>
        <translation>Kanal mengembalikan %1 ke pembeli. Ini tidak bisa dibatalkan.</translation>
    </message>
    <message>
        <source>What was in it?</source>
        <translation>Apa isinya?</translation>
    </message>
    <message>
        <source>Why the shop does not agree</source>
        <translation>Mengapa toko tidak setuju</translation>
    </message>
    <message>
        <source>It is here</source>
        <translation>Sudah sampai</translation>
    </message>
    <message>
        <source>Send others…</source>
        <translation>Kirim pengganti…</translation>
    </message>
    <message>
        <source>Sent instead</source>
        <translation>Penggantinya</translation>
    </message>
    <message>
        <source>In the parcel</source>
        <translation>Isi paket</translation>
    </message>
    <message>
        <source>Send others instead?</source>
        <translation>Kirim pengganti?</translation>
    </message>
    <message>
        <source>A new order without a price, with stock reserved for it at once. It is packed as any other.</source>
        <translation>Pesanan baru tanpa harga, stoknya langsung dipesan. Dikemas seperti pesanan lain.</translation>
    </message>
    <message>
        <source>The address is not known.</source>
        <translation>Alamat belum diketahui.</translation>
    </message>
    <message>
        <source>The channel does not show it. Ask the buyer, then change the new order with E in Orders.</source>
        <translation>Kanal tidak menampilkannya. Tanyakan kepada pembeli, lalu ubah pesanan barunya dengan E di Pesanan.</translation>
    </message>
    <message>
        <source>Make the order</source>
        <translation>Buat pesanan</translation>
    </message>
    <message numerus="yes">
        <source>%n too many: only %1 came back.</source>
        <translation>
            <numerusform>Kelebihan %n: hanya %1 yang kembali.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more to name: sellable, damaged or missing.</source>
        <translation>
            <numerusform>Kurang %n lagi: layak jual, rusak, atau hilang.</numerusform>
        </translation>
    </message>
    <message>
        <source>What comes back?</source>
        <translation>Apa yang kembali?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>What the buyer said</source>
        <translation>Kata pembeli</translation>
    </message>
    <message>
        <source>may be left empty</source>
        <translation>boleh kosong</translation>
    </message>
    <message>
        <source>Pieces that come back</source>
        <translation>Jumlah yang kembali</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Catat</translation>
    </message>
    <message>
        <source>Is the money back?</source>
        <translation>Dananya sudah kembali?</translation>
    </message>
    <message>
        <source>Give it back first: by transfer, or in the seller&apos;s pages of the shop. Selaras moves no money; it writes down that the buyer has it.</source>
        <translation>Kembalikan dulu dananya: lewat transfer, atau di halaman penjual toko. Selaras tidak memindahkan uang, hanya mencatat bahwa pembeli sudah menerimanya.</translation>
    </message>
    <message>
        <source>Type an amount, such as 150.000</source>
        <translation>Ketik jumlahnya, misalnya 150.000</translation>
    </message>
    <message>
        <source>The buyer has it</source>
        <translation>Pembeli sudah menerima</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Dicatat</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Oleh</translation>
    </message>
    <message>
        <source>Money is back…</source>
        <translation>Dana sudah kembali…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Tarik</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Tolak…</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Tolak</translation>
    </message>
    <message>
        <source>Refuse the return</source>
        <translation>Tolak retur</translation>
    </message>
    <message>
        <source>The goods are expected from then on. Tell the buyer where to send them; nobody else does.</source>
        <translation>Sejak itu barangnya ditunggu. Beri tahu pembeli ke mana mengirimnya; tidak ada yang lain yang memberi tahu.</translation>
    </message>
    <message>
        <source>The return is over then. What you say is kept with it; tell the buyer yourself.</source>
        <translation>Retur berakhir. Alasan Anda disimpan bersamanya; beri tahu pembeli sendiri.</translation>
    </message>
    <message>
        <source>The money goes back as well.</source>
        <translation>Dananya juga dikembalikan.</translation>
    </message>
    <message>
        <source>With this return the buyer gets %1. What is sent now comes on top of it.</source>
        <translation>Dengan retur ini pembeli menerima %1. Yang dikirim sekarang adalah tambahannya.</translation>
    </message>
</context>
<context>
    <name>selaras::ui::Returns</name>
    <message>
        <source>%1 damaged</source>
        <translation>%1 rusak</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 hilang</translation>
    </message>
    <message>
        <source>%1 sellable</source>
        <translation>%1 layak jual</translation>
    </message>
    <message numerus="yes">
        <source>*%n* return(s)</source>
        <translation>
            <numerusform>*%n* retur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>*%n* to answer</source>
        <translation>
            <numerusform>*%n* perlu dijawab</numerusform>
        </translation>
    </message>
    <message>
        <source>A return comes here once its channel has told of it. Look for its order in Orders.</source>
        <translation>Retur masuk ke sini setelah kanalnya memberi tahu. Cari pesanannya di Pesanan.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Jawab sebelum</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Disengketakan</translation>
    </message>
    <message>
        <source>Finish this return first, or leave it with Esc</source>
        <translation>Selesaikan retur ini dulu, atau tinggalkan dengan Esc</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Diperiksa</translation>
    </message>
    <message>
        <source>No return has the number %1.</source>
        <translation>Tidak ada retur bernomor %1.</translation>
    </message>
    <message>
        <source>Nothing is given back just now. Scan a parcel to open its return.</source>
        <translation>Tidak ada retur saat ini. Pindai paket untuk membuka returnya.</translation>
    </message>
    <message>
        <source>On their way</source>
        <translation>Dalam perjalanan</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pesanan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Pengembalian</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Dikembalikan</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retur</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Pindai</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Toko</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The channel is told that the return is accepted</source>
        <translation>Kanal diberi tahu bahwa retur diterima</translation>
    </message>
    <message>
        <source>The channel is told why the shop does not agree</source>
        <translation>Kanal diberi tahu mengapa toko tidak setuju</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>Perlu dijawab</translation>
    </message>
    <message>
        <source>To inspect</source>
        <translation>Perlu diperiksa</translation>
    </message>
    <message>
        <source>With the buyer</source>
        <translation>Di pembeli</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>terima</translation>
    </message>
    <message>
        <source>back</source>
        <translation>kembali</translation>
    </message>
    <message>
        <source>dispute</source>
        <translation>sengketakan</translation>
    </message>
    <message>
        <source>inspect</source>
        <translation>periksa</translation>
    </message>
    <message>
        <source>open a return</source>
        <translation>buka retur</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Penukaran</translation>
    </message>
    <message>
        <source>The order is made; it waits in Orders to be packed</source>
        <translation>Pesanan dibuat; menunggu dikemas di Pesanan</translation>
    </message>
    <message>
        <source>%1 is here; look what is in it with I</source>
        <translation>%1 sudah sampai; periksa isinya dengan I</translation>
    </message>
    <message>
        <source>it is here</source>
        <translation>sudah sampai</translation>
    </message>
    <message>
        <source>send others instead</source>
        <translation>kirim pengganti</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Tanpa alasan</translation>
    </message>
    <message>
        <source>Not received</source>
        <translation>Belum diterima</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Barang salah</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Rusak</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>Tidak berfungsi</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Tidak pas</translation>
    </message>
    <message>
        <source>Not as described</source>
        <translation>Tidak sesuai deskripsi</translation>
    </message>
    <message>
        <source>Not as expected</source>
        <translation>Tidak sesuai harapan</translation>
    </message>
    <message>
        <source>Changed their mind</source>
        <translation>Berubah pikiran</translation>
    </message>
    <message>
        <source>Agreed with the shop</source>
        <translation>Sepakat dengan toko</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Ada yang kurang</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation>Tidak asli</translation>
    </message>
    <message>
        <source>Parcel was opened</source>
        <translation>Paket sudah dibuka</translation>
    </message>
    <message>
        <source>Past its date</source>
        <translation>Kedaluwarsa</translation>
    </message>
    <message>
        <source>Used goods</source>
        <translation>Barang bekas</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Alasan lain</translation>
    </message>
    <message>
        <source>Nothing went back into stock</source>
        <translation>Tidak ada yang kembali ke stok</translation>
    </message>
    <message numerus="yes">
        <source>%n sellable: back in stock</source>
        <translation>
            <numerusform>%n layak jual: kembali ke stok</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged: not in stock</source>
        <translation>
            <numerusform>%n rusak: tidak masuk stok</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing: not in stock</source>
        <translation>
            <numerusform>%n hilang: tidak masuk stok</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be delivered</source>
        <translation>Tidak dapat diantar</translation>
    </message>
    <message>
        <source>The goods are expected now</source>
        <translation>Barangnya kini ditunggu</translation>
    </message>
    <message>
        <source>The return is refused; tell the buyer why</source>
        <translation>Retur ditolak; beri tahu pembeli alasannya</translation>
    </message>
    <message>
        <source>It is written down that the buyer has the money back</source>
        <translation>Tercatat bahwa dana sudah kembali ke pembeli</translation>
    </message>
    <message>
        <source>Nobody has written this return down yet.</source>
        <translation>Retur ini belum dicatat.</translation>
    </message>
    <message>
        <source>Written down; look what is in the parcel with I</source>
        <translation>Tercatat; periksa isi paketnya dengan I</translation>
    </message>
    <message>
        <source>Written down; it waits for an answer (A)</source>
        <translation>Tercatat; menunggu jawaban (A)</translation>
    </message>
    <message>
        <source>%1 is taken back</source>
        <translation>%1 ditarik</translation>
    </message>
    <message>
        <source>the money is back</source>
        <translation>dana sudah kembali</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>tarik</translation>
    </message>
</context>
<context>
    <name>selaras::ui::ScanPage</name>
    <message>
        <source>!%1 not counted!</source>
        <translation>!%1 tidak dihitung!</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Give the barcode to its SKU in Stock (E), then press F5 here.</source>
        <translation>Beri barcode ini ke SKU-nya di Stok (E), lalu tekan F5 di sini.</translation>
    </message>
    <message>
        <source>No SKU has the barcode %1</source>
        <translation>Tidak ada SKU dengan barcode %1</translation>
    </message>
    <message>
        <source>Put it aside. It stands in the list below; nothing was counted.</source>
        <translation>Sisihkan. Ada di daftar bawah; tidak ada yang dihitung.</translation>
    </message>
</context>
<context>
    <name>selaras::ui::SearchBox</name>
    <message>
        <source>Find an order, buyer, tracking no., SKU or command</source>
        <translation>Cari pesanan, pembeli, resi, SKU, atau perintah</translation>
    </message>
    <message>
        <source>The search could not read the inventory. Try again.</source>
        <translation>Pencarian tidak bisa membaca inventaris. Coba lagi.</translation>
    </message>
    <message>
        <source>No “%1” among orders and SKUs. Press F5 to ask all channels.</source>
        <translation>Tidak ada “%1” di antara pesanan dan SKU. Tekan F5 untuk menanyakannya ke semua kanal.</translation>
    </message>
</context>
<context>
    <name>selaras::ui::SearchPopup</name>
    <message>
        <source>Search results</source>
        <translation>Hasil pencarian</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pesanan</translation>
    </message>
    <message>
        <source>SKUs</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Perintah</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Kiriman masuk</translation>
    </message>
</context>
<context>
    <name>selaras::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>PC ini</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Kata sandi Anda</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>Toko</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Cadangan</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>Gudang</translation>
    </message>
    <message>
        <source>Which warehouse sends</source>
        <translation>Gudang mana yang mengirim</translation>
    </message>
    <message>
        <source>Messages: who writes</source>
        <translation>Pesan: siapa yang menulis</translation>
    </message>
    <message>
        <source>Messages: what buyers are told</source>
        <translation>Pesan: apa yang dikabarkan ke pembeli</translation>
    </message>
    <message>
        <source>Messages: texts</source>
        <translation>Pesan: teks</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
</context>
<context>
    <name>selaras::ui::LookCard</name>
    <message>
        <source>This PC</source>
        <translation>PC ini</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Ukuran teks</translation>
    </message>
    <message>
        <source>Lock when nobody is there</source>
        <translation>Kunci saat tidak ada orang</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Ikut sistem</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Tidak pernah</translation>
    </message>
    <message numerus="yes">
        <source>After %n minutes</source>
        <translation>
            <numerusform>Setelah %n menit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::PasswordCard</name>
    <message>
        <source>Your password</source>
        <translation>Kata sandi Anda</translation>
    </message>
    <message>
        <source>Password now</source>
        <translation>Kata sandi sekarang</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Kata sandi baru</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Ulangi</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Ganti kata sandi</translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation>Kata sandi sudah diganti.</translation>
    </message>
</context>
<context>
    <name>selaras::ui::Shell</name>
    <message>
        <source>Everything sent</source>
        <translation>Semua terkirim</translation>
    </message>
    <message>
        <source>*%1* waiting to be sent</source>
        <translation>*%1* menunggu dikirim</translation>
    </message>
    <message>
        <source>Backup %1, tested</source>
        <translation>Cadangan %1, teruji</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Belum ada cadangan</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>semua tombol</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Di halaman ini</translation>
    </message>
    <message>
        <source>In tables</source>
        <translation>Di tabel</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Di mana saja</translation>
    </message>
    <message>
        <source>Shadow mode: nothing is sent</source>
        <translation>Mode bayangan: tidak ada yang dikirim</translation>
    </message>
    <message>
        <source>No shop connected</source>
        <translation>Belum ada toko tersambung</translation>
    </message>
    <message numerus="yes">
        <source>Everything sent, %n shop(s) in shadow mode</source>
        <translation>
            <numerusform>Semua terkirim, %n toko dalam mode bayangan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::ShopsCard</name>
    <message>
        <source>Shops</source>
        <translation>Toko</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona waktu</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Nama %1</translation>
    </message>
    <message>
        <source>Time zone of %1</source>
        <translation>Zona waktu %1</translation>
    </message>
    <message>
        <source>The shop is now called %1.</source>
        <translation>Toko itu sekarang bernama %1.</translation>
    </message>
    <message>
        <source>The time zone is changed.</source>
        <translation>Zona waktunya sudah diganti.</translation>
    </message>
    <message>
        <source>A shop&apos;s daily limit of changes begins anew at midnight in its time zone.</source>
        <translation>Batas harian perubahan sebuah toko dimulai lagi pada tengah malam di zona waktunya.</translation>
    </message>
</context>
<context>
    <name>selaras::ui::StepConnect</name>
    <message>
        <source>Connect a shop</source>
        <translation>Sambungkan kanal</translation>
    </message>
    <message>
        <source>Sign in to a channel</source>
        <translation>Masuk ke akun toko</translation>
    </message>
    <message>
        <source>Keys and sign-ins are kept encrypted in the inventory. In shadow mode nothing is changed on the channel.</source>
        <translation>Kunci dan izin masuk tersimpan terenkripsi di inventaris. Selama mode bayangan tidak ada yang diubah di kanal.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Nanti</translation>
    </message>
</context>
<context>
    <name>selaras::ui::StepLock</name>
    <message>
        <source>Right</source>
        <translation>Benar</translation>
    </message>
    <message>
        <source>Not what group %1 says</source>
        <translation>Tidak sama dengan kelompok %1</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Nama Anda</translation>
    </message>
    <message>
        <source>Owner&apos;s password</source>
        <translation>Kata sandi pemilik</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Ulangi</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Kode pemulihan</translation>
    </message>
    <message>
        <source>shown only once</source>
        <translation>hanya ditampilkan sekali</translation>
    </message>
    <message>
        <source>Keep it away from this PC.</source>
        <translation>Simpan di luar PC ini.</translation>
    </message>
    <message>
        <source>Without the password and without this code nobody can open the shop&apos;s data, not even we.</source>
        <translation>Tanpa kata sandi dan tanpa kode ini, data toko tidak bisa dibuka oleh siapa pun, termasuk oleh kami.</translation>
    </message>
    <message>
        <source>Prove that it is kept</source>
        <translation>Buktikan sudah tersimpan</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Kelompok %1</translation>
    </message>
    <message>
        <source>All data is kept encrypted on this PC. Only your password or the recovery code can open it. We keep no copy.</source>
        <translation>Semua data tersimpan terenkripsi di PC ini. Hanya kata sandi Anda atau kode pemulihan yang bisa membukanya. Kami tidak menyimpan salinannya.</translation>
    </message>
    <message>
        <source>Lock and show the code</source>
        <translation>Kunci dan tampilkan kode</translation>
    </message>
    <message>
        <source>Fill in group %1 to go on</source>
        <translation>Isi kelompok %1 untuk melanjutkan</translation>
    </message>
    <message>
        <source>Fill in your name to go on</source>
        <translation>Isi nama Anda untuk melanjutkan</translation>
    </message>
    <message>
        <source>Choose a strong password to go on</source>
        <translation>Pilih kata sandi yang kuat untuk lanjut</translation>
    </message>
    <message>
        <source>Repeat the password to go on</source>
        <translation>Ulangi kata sandi untuk melanjutkan</translation>
    </message>
    <message>
        <source>The folder cannot be made. Choose a shop name without unusual signs, or free some disk space.</source>
        <translation>Folder tidak bisa dibuat. Pilih nama toko tanpa tanda yang tidak biasa, atau kosongkan ruang di disk.</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>Simpan kode pemulihan</translation>
    </message>
    <message>
        <source>recovery-code.txt</source>
        <translation>kode-pemulihan.txt</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Berkas tidak bisa ditulis.</translation>
    </message>
    <message>
        <source>Choose another place, or write the code on paper.</source>
        <translation>Pilih tempat lain, atau tulis kodenya di kertas.</translation>
    </message>
    <message>
        <source>Lock the data</source>
        <translation>Kunci data</translation>
    </message>
    <message>
        <source>Password and recovery code</source>
        <translation>Kata sandi dan kode pemulihan</translation>
    </message>
    <message>
        <source>Lock the shop&apos;s data</source>
        <translation>Kunci data toko</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Cetak…</translation>
    </message>
    <message>
        <source>Save to USB…</source>
        <translation>Simpan ke USB…</translation>
    </message>
    <message>
        <source>saved in %1</source>
        <translation>disimpan di %1</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>Printer tidak menjawab.</translation>
    </message>
    <message>
        <source>Choose another one, or write the code on paper.</source>
        <translation>Pilih printer lain, atau tulis kodenya di kertas.</translation>
    </message>
    <message>
        <source>sent to %1</source>
        <translation>dikirim ke %1</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Kode pemulihan baru</translation>
    </message>
    <message>
        <source>The old sheet is void: this is a new code.</source>
        <translation>Lembar lama tidak berlaku lagi: ini kode baru.</translation>
    </message>
    <message>
        <source>Selaras was closed before the first code was proven, so that one opens nothing any more. Destroy its sheet and keep this one, away from this PC. Without the password and without this code nobody can open the shop&apos;s data, not even we.</source>
        <translation>Selaras ditutup sebelum kode pertama dibuktikan, jadi kode itu tidak membuka apa pun lagi. Musnahkan lembarnya dan simpan yang ini, jauh dari PC ini. Tanpa kata sandi dan tanpa kode ini tidak seorang pun dapat membuka data toko, kami pun tidak.</translation>
    </message>
</context>
<context>
    <name>selaras::ui::StepProducts</name>
    <message>
        <source>Choose a CSV or Excel file…</source>
        <translation>Pilih berkas CSV atau Excel…</translation>
    </message>
    <message>
        <source>Save an example file…</source>
        <translation>Simpan berkas contoh…</translation>
    </message>
    <message>
        <source>A file with one SKU a line: code, name, barcode, stock, price. It can be taken back until a shop or an order speaks of its SKUs, and done again at any time.</source>
        <translation>Berkas dengan satu SKU per baris: kode, nama, barcode, stok, harga. Bisa ditarik kembali selama SKU-nya belum dipakai toko atau pesanan, dan bisa diulang kapan saja.</translation>
    </message>
    <message numerus="yes">
        <source>%n SKU(s) imported</source>
        <translation>
            <numerusform>%n SKU diimpor</numerusform>
        </translation>
    </message>
    <message>
        <source>From a CSV or Excel file</source>
        <translation>Dari berkas CSV atau Excel</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Nanti</translation>
    </message>
    <message>
        <source>Choose a CSV or Excel file</source>
        <translation>Pilih berkas CSV atau Excel</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.txt *.tsv);;All files (*)</source>
        <translation>Tabel (*.csv *.xlsx *.txt *.tsv);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>Save an example file</source>
        <translation>Simpan berkas contoh</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Berkas tidak bisa ditulis.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Pilih tempat lain.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 tidak bisa dibaca.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Pilih berkas lain.</translation>
    </message>
    <message>
        <source>%1 cannot be imported.</source>
        <translation>%1 tidak bisa diimpor.</translation>
    </message>
    <message>
        <source>No column is called SKU or Code. Name it in the first line, then choose the file again.</source>
        <translation>Tidak ada kolom bernama SKU atau Kode. Namai di baris pertama, lalu pilih berkasnya lagi.</translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation>Berkas tidak punya baris.</translation>
    </message>
    <message>
        <source>It has more than 100,000 rows. Split it.</source>
        <translation>Barisnya lebih dari 100.000. Bagi berkasnya.</translation>
    </message>
    <message>
        <source>It is an old workbook (.xls), or protected by a password. Save it as Excel (.xlsx) or CSV.</source>
        <translation>Buku kerja jenis lama (.xls), atau dilindungi kata sandi. Simpan sebagai Excel (.xlsx) atau CSV.</translation>
    </message>
    <message>
        <source>It is no table that can be read. Save it as CSV or Excel (.xlsx) in the spreadsheet program.</source>
        <translation>Berkas ini bukan tabel yang terbaca. Simpan sebagai CSV atau Excel (.xlsx) di aplikasi lembar kerja.</translation>
    </message>
    <message>
        <source>The inventory could not be read.</source>
        <translation>Inventaris tidak bisa dibaca.</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation>Pilih berkasnya lagi.</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 changed, %4 unchanged, %5 left out</source>
        <translation>%1: %2 baru, %3 berubah, %4 tetap, %5 dilewati</translation>
    </message>
    <message>
        <source>Rows left out stand first. Mend them in the file and choose it again, or import the rest now.</source>
        <translation>Baris yang dilewati ada di atas. Perbaiki di berkas dan pilih lagi, atau impor sisanya sekarang.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>The import stopped. What was imported stays; choose the file again to go on.</source>
        <translation>Impor berhenti. Yang sudah diimpor tetap ada; pilih berkasnya lagi untuk melanjutkan.</translation>
    </message>
    <message>
        <source>SKUs and stock</source>
        <translation>SKU dan stok</translation>
    </message>
</context>
<context>
    <name>selaras::ui::StepShadow</name>
    <message>
        <source>Orders come in, and stock is reserved for them in your own inventory at once.</source>
        <translation>Pesanan masuk, dan stoknya langsung dipesan di inventaris Anda sendiri.</translation>
    </message>
    <message>
        <source>What is sold and not yet known waits under Needs mapping: say once which SKU it is.</source>
        <translation>Yang terjual tetapi belum dikenal menunggu di Belum dipetakan: sebutkan sekali SKU-nya.</translation>
    </message>
    <message>
        <source>Under Channels you see beside each listing what the shop shows and what it would be told.</source>
        <translation>Di Kanal terlihat, di samping tiap listing, angka di toko dan angka yang akan diberi tahu.</translation>
    </message>
    <message>
        <source>Shadow mode</source>
        <translation>Mode bayangan</translation>
    </message>
    <message>
        <source>Look first, write later</source>
        <translation>Lihat dulu sebelum menulis</translation>
    </message>
    <message>
        <source>A new shop begins in shadow mode: everything is read, nothing is written.</source>
        <translation>Toko baru mulai dalam mode bayangan: semua dibaca, tidak ada yang ditulis.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>When the figures are right, choose the shop there and press W: you see once more what would be written, then switch it on. Switch it off again at any time.</source>
        <translation>Bila angkanya sudah benar, pilih tokonya di sana lalu tekan W: yang akan ditulis ditampilkan sekali lagi, lalu nyalakan. Bisa dimatikan lagi kapan saja.</translation>
    </message>
</context>
<context>
    <name>selaras::ui::StepShop</name>
    <message>
        <source>Name of the shop</source>
        <translation>Nama toko</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona waktu</translation>
    </message>
    <message>
        <source>The day of your figures begins at midnight there.</source>
        <translation>Hari untuk angka Anda mulai tengah malam di sana.</translation>
    </message>
    <message>
        <source>Name and time zone</source>
        <translation>Nama dan zona waktu</translation>
    </message>
    <message>
        <source>One inventory keeps one stock. Every channel you connect is kept in tune with it.</source>
        <translation>Satu inventaris menyimpan satu stok. Semua kanal yang disambungkan dijaga selaras dengannya.</translation>
    </message>
    <message>
        <source>Give the shop a name to go on</source>
        <translation>Beri nama toko untuk melanjutkan</translation>
    </message>
    <message>
        <source>Language and shop</source>
        <translation>Bahasa dan toko</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>Toko Anda</translation>
    </message>
    <message>
        <source>Take the signs out of the name that cannot be shown</source>
        <translation>Buang tanda yang tidak dapat ditampilkan dari namanya</translation>
    </message>
    <message>
        <source>Choose a time zone to go on</source>
        <translation>Pilih zona waktu untuk lanjut</translation>
    </message>
    <message>
        <source>On the log-in screen, over the window and on the sheet of the recovery code.</source>
        <translation>Di layar masuk, di atas jendela, dan di lembar kode pemulihan.</translation>
    </message>
</context>
<context>
    <name>selaras::ui::StepWarehouse</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>As people call it, for example Cakung.</source>
        <translation>Seperti orang menyebutnya, misalnya Cakung.</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>Kode pendek</translation>
    </message>
    <message>
        <source>Give the warehouse a name to go on</source>
        <translation>Beri nama gudang untuk melanjutkan</translation>
    </message>
    <message>
        <source>Give it a short code to go on</source>
        <translation>Beri kode pendek untuk melanjutkan</translation>
    </message>
    <message>
        <source>The warehouse could not be saved. Free some disk space, then try again.</source>
        <translation>Gudang tidak bisa disimpan. Kosongkan ruang di disk, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Gudang</translation>
    </message>
    <message>
        <source>Where the stock is kept</source>
        <translation>Tempat stok disimpan</translation>
    </message>
    <message>
        <source>Your warehouse</source>
        <translation>Gudang Anda</translation>
    </message>
    <message>
        <source>Stock is always somewhere: this is the place where yours is counted.</source>
        <translation>Stok selalu ada di suatu tempat: di sinilah stok Anda dihitung.</translation>
    </message>
    <message>
        <source>In files of SKUs, beside the name.</source>
        <translation>Di berkas SKU, di samping namanya.</translation>
    </message>
</context>
<context>
    <name>selaras::ui::StockModel</name>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Fisik</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Dipesan</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Penyangga</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Datang</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Tersedia</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Kurang</translation>
    </message>
    <message>
        <source>Sold but not there: %1</source>
        <translation>Terjual tetapi tidak ada: %1</translation>
    </message>
    <message>
        <source>limited by %1</source>
        <translation>dibatasi %1</translation>
    </message>
    <message>
        <source>%1: %2 on hand, %3 of them reserved</source>
        <translation>%1: fisik %2, %3 di antaranya dipesan</translation>
    </message>
    <message>
        <source>On hand in %1</source>
        <translation>Fisik di %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln SKU(s)</source>
        <translation>
            <numerusform>%Ln SKU</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, product, %2, expanded</source>
        <translation>%1, produk, %2, terbuka</translation>
    </message>
    <message>
        <source>%1, product, %2, collapsed</source>
        <translation>%1, produk, %2, tertutup</translation>
    </message>
    <message>
        <source>Over all warehouses</source>
        <translation>Di semua gudang</translation>
    </message>
    <message>
        <source>Buffer, all</source>
        <translation>Penyangga, semua</translation>
    </message>
    <message>
        <source>Available, all</source>
        <translation>Tersedia, semua</translation>
    </message>
</context>
<context>
    <name>selaras::ui::StockPane</name>
    <message>
        <source>Adjust</source>
        <translation>Sesuaikan</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Gudang</translation>
    </message>
    <message>
        <source>Change, or what is there now</source>
        <translation>Perubahan, atau yang ada sekarang</translation>
    </message>
    <message>
        <source>+3 or -2 changes by so many; 48 or 12*4 is what is there</source>
        <translation>+3 atau -2 mengubah sebanyak itu; 48 atau 12*4 adalah yang ada</translation>
    </message>
    <message>
        <source>Type a number, such as +3, 48 or 12*4</source>
        <translation>Ketik angka, misalnya +3, 48 atau 12*4</translation>
    </message>
    <message>
        <source>There are fewer on hand than that</source>
        <translation>Fisiknya kurang dari itu</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Pilih alasan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>may be empty</source>
        <translation>boleh kosong</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>%1, on hand</source>
        <translation>%1, fisik</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Tersedia</translation>
    </message>
    <message>
        <source>What every shop will be told</source>
        <translation>Yang akan diberi tahu ke tiap toko</translation>
    </message>
    <message>
        <source>shadow mode, not told</source>
        <translation>mode bayangan, tidak diberi tahu</translation>
    </message>
    <message>
        <source>stays %1</source>
        <translation>tetap %1</translation>
    </message>
    <message>
        <source>Every change needs its reason</source>
        <translation>Setiap perubahan butuh alasan</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Penyangga</translation>
    </message>
    <message>
        <source>Pieces kept off every shop</source>
        <translation>Pcs yang tidak dibuka ke toko mana pun</translation>
    </message>
    <message>
        <source>They stay for counting errors and slow shops; orders may still take them</source>
        <translation>Disisakan untuk salah hitung dan toko yang lambat; pesanan tetap boleh mengambilnya</translation>
    </message>
    <message>
        <source>Type how many, such as 2</source>
        <translation>Ketik berapa, misalnya 2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 oleh %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Why is %1 told %2?</source>
        <translation>Mengapa %1 diberi tahu %2?</translation>
    </message>
    <message>
        <source>Why is %1 told nothing yet?</source>
        <translation>Mengapa %1 belum diberi tahu?</translation>
    </message>
    <message>
        <source>Why are %1 available?</source>
        <translation>Mengapa %1 tersedia?</translation>
    </message>
    <message>
        <source>%1 shows</source>
        <translation>%1 menampilkan</translation>
    </message>
    <message>
        <source>Told %1</source>
        <translation>Diberi tahu %1</translation>
    </message>
    <message>
        <source>read back %1</source>
        <translation>dibaca ulang %1</translation>
    </message>
    <message>
        <source>Last movements</source>
        <translation>Pergerakan terakhir</translation>
    </message>
    <message>
        <source>Nothing has moved yet. Press A to enter what is there.</source>
        <translation>Belum ada yang bergerak. Tekan A untuk mengisi yang ada.</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Pergerakan</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Tampilkan yang lebih lama</translation>
    </message>
    <message>
        <source>This reason only adds; choose another to take away</source>
        <translation>Alasan ini hanya menambah; pilih yang lain untuk mengurangi</translation>
    </message>
    <message>
        <source>This reason only takes away; choose another to add</source>
        <translation>Alasan ini hanya mengurangi; pilih yang lain untuk menambah</translation>
    </message>
    <message>
        <source>At most 200 characters</source>
        <translation>Paling banyak 200 huruf</translation>
    </message>
    <message>
        <source>It has signs that cannot be shown</source>
        <translation>Ada tanda yang tidak dapat ditampilkan</translation>
    </message>
    <message>
        <source>New SKU</source>
        <translation>SKU baru</translation>
    </message>
    <message>
        <source>The code is what the shelf, the files and the shops call it</source>
        <translation>Kode dipakai di rak, di berkas, dan di toko</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Fill in a code</source>
        <translation>Isi kodenya</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Fill in a name</source>
        <translation>Isi namanya</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Harga</translation>
    </message>
    <message>
        <source>Type an amount, such as 25.000</source>
        <translation>Ketik jumlah rupiah, misalnya 25.000</translation>
    </message>
    <message>
        <source>On hand now</source>
        <translation>Fisik sekarang</translation>
    </message>
    <message>
        <source>Type how many, such as 12</source>
        <translation>Ketik berapa, misalnya 12</translation>
    </message>
    <message>
        <source>%1 has this barcode already</source>
        <translation>%1 sudah memakai barcode ini</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Its last digit does not fit the others</source>
        <translation>Angka terakhirnya tidak cocok dengan yang lain</translation>
    </message>
    <message>
        <source>None yet. Press E to scan or type one.</source>
        <translation>Belum ada. Tekan E untuk memindai atau mengetik satu.</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Satu lagi</translation>
    </message>
    <message>
        <source>Scan it, or type it and press Enter; own codes, too</source>
        <translation>Pindai, atau ketik dan tekan Enter; kode sendiri juga</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>Lepaskan %1</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Lepaskan</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Label</translation>
    </message>
    <message numerus="yes">
        <source>%Ln SKU(s)</source>
        <translation>
            <numerusform>%Ln SKU</numerusform>
        </translation>
    </message>
    <message>
        <source>A tag has at most %1 characters</source>
        <translation>Label paling panjang %1 huruf</translation>
    </message>
    <message>
        <source>commas between them</source>
        <translation>pisahkan dengan koma</translation>
    </message>
    <message>
        <source>commas between them; there are %1</source>
        <translation>pisahkan dengan koma; sudah ada %1</translation>
    </message>
    <message>
        <source>Tags of this SKU</source>
        <translation>Label SKU ini</translation>
    </message>
    <message numerus="yes">
        <source>%Ln SKU(s) change</source>
        <translation>
            <numerusform>%Ln SKU berubah</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>dari %1</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>dan %1 lagi</translation>
    </message>
    <message>
        <source>Rules that go by these tags: %1</source>
        <translation>Aturan yang memakai label ini: %1</translation>
    </message>
    <message>
        <source>Price and cost</source>
        <translation>Harga jual dan harga pokok</translation>
    </message>
    <message>
        <source>What a piece sells for</source>
        <translation>Harga jual per pcs</translation>
    </message>
    <message>
        <source>Rupiah; may be empty. Shops keep the prices they show.</source>
        <translation>Rupiah; boleh kosong. Harga yang tampil di toko tidak berubah.</translation>
    </message>
    <message>
        <source>What a piece costs you</source>
        <translation>Harga pokok per pcs</translation>
    </message>
    <message>
        <source>Rupiah; may be empty. Rules that go by margin go by both.</source>
        <translation>Rupiah; boleh kosong. Aturan menurut margin memakai keduanya.</translation>
    </message>
    <message>
        <source>Type an amount such as 89.500</source>
        <translation>Ketik jumlah, misalnya 89.500</translation>
    </message>
    <message>
        <source>Change the bundle</source>
        <translation>Ubah paket</translation>
    </message>
    <message>
        <source>Make it a bundle</source>
        <translation>Jadikan paket</translation>
    </message>
    <message>
        <source>A bundle has no stock of its own: there are as many as its scarcest part allows. Without parts it is a plain SKU.</source>
        <translation>Paket tidak punya stok sendiri: jumlahnya mengikuti isi yang paling sedikit. Tanpa isi, ia SKU biasa.</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Isi %1</translation>
    </message>
    <message>
        <source>There is no SKU %1</source>
        <translation>Tidak ada SKU %1</translation>
    </message>
    <message>
        <source>Pieces in each</source>
        <translation>Pcs per paket</translation>
    </message>
    <message>
        <source>1 or more</source>
        <translation>1 atau lebih</translation>
    </message>
    <message>
        <source>%1 ought to show</source>
        <translation>Seharusnya %1</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produk</translation>
    </message>
    <message>
        <source>what it is a variant of; may be empty</source>
        <translation>varian dari apa; boleh kosong</translation>
    </message>
    <message>
        <source>Try another rule</source>
        <translation>Coba aturan lain</translation>
    </message>
    <message>
        <source>%1 then has %2</source>
        <translation>Stok %1 menjadi %2</translation>
    </message>
    <message>
        <source>%1 on hand: %2</source>
        <translation>Stok fisik %1: %2</translation>
    </message>
</context>
<context>
    <name>selaras::ui::WavePane</name>
    <message>
        <source>%1 of %2 parcels packed. %3 started it, %4.</source>
        <translation>%1 dari %2 paket dikemas. %3 memulainya, %4.</translation>
    </message>
    <message>
        <source>%1 pcs</source>
        <translation>%1 pcs</translation>
    </message>
    <message>
        <source>Being picked</source>
        <translation>Sedang diambil</translation>
    </message>
    <message>
        <source>Break off…</source>
        <translation>Hentikan…</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Everything is in its box.</source>
        <translation>Semua sudah di dalam kotaknya.</translation>
    </message>
    <message>
        <source>Fast lane</source>
        <translation>Jalur cepat</translation>
    </message>
    <message>
        <source>Pick list…</source>
        <translation>Daftar ambil…</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Pcs</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Rak</translation>
    </message>
    <message>
        <source>To collect</source>
        <translation>Harus diambil</translation>
    </message>
    <message>
        <source>Wave %1</source>
        <translation>Gelombang %1</translation>
    </message>
    <message>
        <source>Papers…</source>
        <translation>Dokumen…</translation>
    </message>
</context>
<context>
    <name>selaras::ui::Why</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1; %2 more pieces are sold but not there</source>
        <translation>%1; %2 pcs lagi terjual tetapi tidak ada</translation>
    </message>
    <message>
        <source>All that is left; the buffer would keep %1</source>
        <translation>Semua yang tersisa; penyangganya %1</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln open order(s)</source>
        <translation>
            <numerusform>Dalam %Ln pesanan terbuka</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has come in yet</source>
        <translation>Belum ada yang datang</translation>
    </message>
    <message>
        <source>%1 are kept for another shop</source>
        <translation>%1 disimpan untuk toko lain</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Paling banyak %1</translation>
    </message>
    <message>
        <source>%1 × %2 % = %3, rounded down</source>
        <translation>%1 × %2 % = %3, dibulatkan ke bawah</translation>
    </message>
    <message>
        <source>Its part of %1, by percent</source>
        <translation>Bagiannya dari %1, menurut persen</translation>
    </message>
    <message>
        <source>Its part of %1, by what was sold in %2 days</source>
        <translation>Bagiannya dari %1, menurut penjualan %2 hari</translation>
    </message>
    <message>
        <source>The last %1 are for the shop with the best margin</source>
        <translation>%1 terakhir untuk toko dengan margin terbaik</translation>
    </message>
    <message>
        <source>Nothing is shown below %1</source>
        <translation>Di bawah %1 tidak ditampilkan</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Tersedia</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Fisik</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Dipesan</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Datang</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Penyangga</translation>
    </message>
    <message>
        <source>In each bundle</source>
        <translation>Per paket</translation>
    </message>
    <message>
        <source>%1 pieces are enough for %2</source>
        <translation>%1 buah cukup untuk %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 in each: enough for %2</source>
        <translation>%1 per paket: cukup untuk %2</translation>
    </message>
    <message>
        <source>As many as the scarcest part allows</source>
        <translation>Sebanyak isi yang paling sedikit</translation>
    </message>
    <message>
        <source>For all shops</source>
        <translation>Untuk semua toko</translation>
    </message>
    <message>
        <source>Before the rules of who is told how much</source>
        <translation>Sebelum aturan pembagian</translation>
    </message>
    <message>
        <source>Kept off every shop; set in Stock with B</source>
        <translation>Ditahan dari semua toko; diatur di Stok dengan B</translation>
    </message>
    <message>
        <source>%1 are kept for %2</source>
        <translation>%1 disimpan untuk %2</translation>
    </message>
    <message>
        <source>, until %1 %2</source>
        <translation>, sampai %1 %2</translation>
    </message>
    <message>
        <source>Of %1, the scarcest part</source>
        <translation>Dari %1, isi yang paling sedikit</translation>
    </message>
    <message>
        <source>Of %1, in this and other orders</source>
        <translation>Dari %1, di pesanan ini dan lainnya</translation>
    </message>
    <message>
        <source>Of %1, kept off every shop</source>
        <translation>Dari %1, ditahan dari semua toko</translation>
    </message>
    <message>
        <source>This shop&apos;s orders are not split, and no warehouse has all of one</source>
        <translation>Pesanan toko ini tidak dipecah, dan tidak ada gudang yang punya semuanya</translation>
    </message>
    <message>
        <source>This shop&apos;s orders are not split, and %1 can send most</source>
        <translation>Pesanan toko ini tidak dipecah, dan %1 bisa mengirim paling banyak</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Di gudang lain</translation>
    </message>
    <message>
        <source>For this shop</source>
        <translation>Untuk toko ini</translation>
    </message>
    <message>
        <source>%1 in each: enough for %2, the scarcest</source>
        <translation>%1 per paket: cukup untuk %2, paling sedikit</translation>
    </message>
</context>
<context>
    <name>selaras::ui::StockWords</name>
    <message>
        <source>All</source>
        <comment>SKUs</comment>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>On hand after</source>
        <translation>Fisik sesudahnya</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Rujukan</translation>
    </message>
    <message>
        <source>Running out</source>
        <translation>Hampir habis</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Short stock</source>
        <translation>Stok kurang</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Beda angka</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Ditarik kembali</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Waktu (%1)</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Belum dikonfirmasi</translation>
    </message>
    <message>
        <source>Opening stock</source>
        <translation>Stok awal</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Dihitung</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Rusak</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Hilang</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Ditemukan</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Dikirim</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Dikoreksi</translation>
    </message>
    <message>
        <source>Between warehouses</source>
        <translation>Antargudang</translation>
    </message>
    <message>
        <source>Shadow mode</source>
        <translation>Mode bayangan</translation>
    </message>
    <message>
        <source>It is read, nothing is told to it</source>
        <translation>Toko dibaca, tidak diberi tahu apa pun</translation>
    </message>
    <message>
        <source>The shop did not take the figure; see Activity</source>
        <translation>Toko tidak menerima angkanya; lihat Aktivitas</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Dikirim</translation>
    </message>
    <message>
        <source>It can sell %1 that are not there</source>
        <translation>Toko bisa menjual %1 yang tidak ada</translation>
    </message>
    <message>
        <source>It will be told %1</source>
        <translation>Akan diberi tahu %1</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Dikonfirmasi</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Gudang</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Oleh</translation>
    </message>
    <message>
        <source>read back %1, matches</source>
        <translation>dibaca ulang %1, cocok</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Apa adanya</translation>
    </message>
    <message>
        <source>the shop showed it by itself</source>
        <translation>toko menampilkannya sendiri</translation>
    </message>
    <message>
        <source>It was never told; it ought to show %1</source>
        <translation>Belum pernah diberi tahu; seharusnya %1</translation>
    </message>
    <message>
        <source>At most %1 pieces available</source>
        <translation>Paling banyak %1 buah tersedia</translation>
    </message>
    <message>
        <source>Sold, but not there</source>
        <translation>Terjual, tetapi barangnya tidak ada</translation>
    </message>
    <message>
        <source>A shop shows another figure, refused ours, or waits for it too long</source>
        <translation>Toko menampilkan angka lain, menolak angka kita, atau terlalu lama menunggunya</translation>
    </message>
    <message>
        <source>Told over 2 min ago, not read back yet; Selaras asks again by itself</source>
        <translation>Diberi tahu lebih dari 2 mnt lalu, belum dibaca balik; Selaras bertanya lagi sendiri</translation>
    </message>
    <message>
        <source>It shows %1 as it should; a change still waits to be sent</source>
        <translation>Tampil %1, seperti seharusnya; satu perubahan masih menunggu dikirim</translation>
    </message>
    <message>
        <source>Whether the shop took %1 is not known; it is asked by itself</source>
        <translation>Belum diketahui apakah toko menerima %1; toko ditanya sendiri</translation>
    </message>
    <message>
        <source>The shop has not shown %1 yet; it is asked again by itself</source>
        <translation>Toko belum menampilkan %1; toko ditanya lagi sendiri</translation>
    </message>
    <message>
        <source>It is not read back yet</source>
        <translation>Belum dibaca ulang</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Made of others: as many as the scarcest part allows</source>
        <translation>Terdiri dari SKU lain: sebanyak isi yang paling sedikit</translation>
    </message>
</context>
<context>
    <name>selaras::ui::StockWorkspace</name>
    <message>
        <source>%1 pieces saved</source>
        <translation>%1 pcs disimpan</translation>
    </message>
    <message>
        <source>Count of %1 saved</source>
        <translation>Hitungan %1 disimpan</translation>
    </message>
    <message>
        <source>Buffer of %1 saved</source>
        <translation>Penyangga %1 disimpan</translation>
    </message>
    <message>
        <source>Import SKUs</source>
        <translation>Impor SKU</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.txt *.tsv)</source>
        <translation>Tabel (*.csv *.xlsx *.txt *.tsv)</translation>
    </message>
    <message>
        <source>why this figure</source>
        <translation>mengapa angka ini</translation>
    </message>
    <message>
        <source>movements</source>
        <translation>pergerakan</translation>
    </message>
    <message>
        <source>adjust</source>
        <translation>sesuaikan</translation>
    </message>
    <message>
        <source>receive</source>
        <translation>terima</translation>
    </message>
    <message>
        <source>count</source>
        <translation>hitung</translation>
    </message>
    <message>
        <source>buffer</source>
        <translation>penyangga</translation>
    </message>
    <message>
        <source>import</source>
        <translation>impor</translation>
    </message>
    <message>
        <source>find</source>
        <translation>cari</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Gudang</translation>
    </message>
    <message>
        <source>Find a code, name or barcode</source>
        <translation>Cari kode, nama, atau barcode</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Terima</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Hitung</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Sesuaikan</translation>
    </message>
    <message>
        <source>all</source>
        <comment>warehouses</comment>
        <translation>semua</translation>
    </message>
    <message>
        <source>*%1* pcs on hand</source>
        <translation>*%1* pcs fisik</translation>
    </message>
    <message>
        <source>Shop figures: last told and read back</source>
        <translation>Angka toko = yang terakhir diberi tahu dan dibaca ulang</translation>
    </message>
    <message>
        <source>No SKU begins with “%1”.</source>
        <translation>Tidak ada SKU yang diawali “%1”.</translation>
    </message>
    <message>
        <source>Nothing here. Press 0 to see all SKUs.</source>
        <translation>Tidak ada apa-apa di sini. Tekan 0 untuk melihat semua SKU.</translation>
    </message>
    <message numerus="yes">
        <source>*%Ln* SKU(s)</source>
        <translation>
            <numerusform>*%Ln* SKU</numerusform>
        </translation>
    </message>
    <message>
        <source>close</source>
        <translation>tutup</translation>
    </message>
    <message>
        <source>open</source>
        <translation>buka</translation>
    </message>
    <message>
        <source>next figure</source>
        <translation>angka berikutnya</translation>
    </message>
    <message>
        <source>past imports</source>
        <translation>impor terdahulu</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>kolom</translation>
    </message>
    <message>
        <source>Columns (V)</source>
        <translation>Kolom (V)</translation>
    </message>
    <message>
        <source>Past imports (U)</source>
        <translation>Impor terdahulu (U)</translation>
    </message>
    <message>
        <source>The first *%1* that fit</source>
        <translation>*%1* pertama yang cocok</translation>
    </message>
    <message>
        <source>ask all channels now</source>
        <translation>tanya semua kanal sekarang</translation>
    </message>
    <message>
        <source>New SKU</source>
        <translation>SKU baru</translation>
    </message>
    <message>
        <source>new SKU</source>
        <translation>SKU baru</translation>
    </message>
    <message>
        <source>%1 is added</source>
        <translation>%1 ditambahkan</translation>
    </message>
    <message>
        <source>No SKU yet. Press I to import a CSV or Excel file, or N to add one.</source>
        <translation>Belum ada SKU. Tekan I untuk mengimpor berkas CSV atau Excel, atau N untuk menambah satu.</translation>
    </message>
    <message>
        <source>Barcode %1 added</source>
        <translation>Barcode %1 ditambahkan</translation>
    </message>
    <message>
        <source>Barcode %1 taken away</source>
        <translation>Barcode %1 dilepaskan</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Pindahkan</translation>
    </message>
    <message>
        <source>barcodes</source>
        <translation>barcode</translation>
    </message>
    <message>
        <source>move to another warehouse</source>
        <translation>pindah ke gudang lain</translation>
    </message>
    <message>
        <source>show in stock</source>
        <translation>tampilkan di stok</translation>
    </message>
    <message>
        <source>what to buy</source>
        <translation>yang perlu dibeli</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>label</translation>
    </message>
    <message>
        <source>price and cost</source>
        <translation>harga jual dan pokok</translation>
    </message>
    <message>
        <source>bundle</source>
        <translation>paket</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln dipilih</numerusform>
        </translation>
    </message>
    <message>
        <source>no more at once</source>
        <translation>tidak bisa lebih sekaligus</translation>
    </message>
    <message>
        <source>Esc lets them go</source>
        <translation>Esc melepas pilihan</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln SKU(s) saved</source>
        <translation>
            <numerusform>Label %Ln SKU disimpan</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>Price and cost saved</source>
        <translation>Harga jual dan harga pokok disimpan</translation>
    </message>
    <message>
        <source>It is a plain SKU</source>
        <translation>Kini SKU biasa</translation>
    </message>
    <message>
        <source>Bundle saved</source>
        <translation>Paket disimpan</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Label…</translation>
    </message>
    <message>
        <source>Export what to buy</source>
        <translation>Ekspor yang perlu dibeli</translation>
    </message>
    <message>
        <source>Export movements</source>
        <translation>Ekspor pergerakan</translation>
    </message>
    <message>
        <source>Export stock</source>
        <translation>Ekspor stok</translation>
    </message>
    <message>
        <source>to-buy.csv</source>
        <translation>perlu-dibeli.csv</translation>
    </message>
    <message>
        <source>movements.csv</source>
        <translation>pergerakan.csv</translation>
    </message>
    <message>
        <source>stock.csv</source>
        <translation>stok.csv</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Excel (*.xlsx)</source>
        <translation>CSV (*.csv);;Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>export</source>
        <translation>ekspor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) saved as %1</source>
        <translation>
            <numerusform>%Ln baris disimpan sebagai %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Group by product (K)</source>
        <translation>Kelompokkan menurut produk (K)</translation>
    </message>
    <message>
        <source>group by product</source>
        <translation>kelompokkan menurut produk</translation>
    </message>
    <message>
        <source>change together</source>
        <translation>ubah sekaligus</translation>
    </message>
    <message>
        <source>Change together…</source>
        <translation>Ubah sekaligus…</translation>
    </message>
    <message>
        <source>At most %1 SKUs at once; mark fewer</source>
        <translation>Paling banyak %1 SKU sekaligus; tandai lebih sedikit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them not in this list</source>
        <translation>
            <numerusform>%Ln di antaranya tidak ada di daftar ini</numerusform>
        </translation>
    </message>
    <message>
        <source>No SKU in this tab begins with “%1”. Press 0 to look among all.</source>
        <translation>Di tab ini tidak ada SKU yang diawali “%1”. Tekan 0 untuk mencari di semua SKU.</translation>
    </message>
    <message>
        <source>In %2 no SKU begins with “%1”.</source>
        <translation>Di %2 tidak ada SKU yang diawali “%1”.</translation>
    </message>
    <message>
        <source>Nothing has come to %1 yet.</source>
        <translation>Belum ada barang yang masuk ke %1.</translation>
    </message>
</context>
<context>
    <name>selaras::ui::UserList</name>
    <message>
        <source>today %1</source>
        <translation>hari ini %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>kemarin %1</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Pemilik</translation>
    </message>
</context>
<context>
    <name>selaras::ui::Waves</name>
    <message>
        <source>One stock, every channel in tune.</source>
        <translation>Satu stok, semua kanal selaras.</translation>
    </message>
</context>
<context>
    <name>selaras::ui::WhoMay</name>
    <message>
        <source>owner</source>
        <translation>pemilik</translation>
    </message>
    <message>
        <source>finance</source>
        <translation>keuangan</translation>
    </message>
    <message>
        <source>stock keeper</source>
        <translation>petugas stok</translation>
    </message>
    <message>
        <source>customer service</source>
        <translation>layanan pelanggan</translation>
    </message>
    <message>
        <source>packer</source>
        <translation>pengemas</translation>
    </message>
    <message>
        <source>Selaras itself</source>
        <translation>Selaras sendiri</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Hanya %1</translation>
    </message>
    <message>
        <source>Only %1 and %2</source>
        <translation>Hanya %1 dan %2</translation>
    </message>
</context>
<context>
    <name>selaras::ui::Wizard</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Open an inventory that exists…</source>
        <translation>Buka inventaris yang sudah ada…</translation>
    </message>
    <message>
        <source>About 6 minutes. Stop whenever you like and go on from the same step.</source>
        <translation>Sekitar 6 menit. Bisa berhenti kapan saja, lanjut dari langkah yang sama.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>back</source>
        <translation>kembali</translation>
    </message>
    <message>
        <source>next</source>
        <translation>lanjut</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Langkah %1 dari %2</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>Data file: in %1</source>
        <translation>Berkas data: di %1</translation>
    </message>
    <message>
        <source>Data file: %1</source>
        <translation>Berkas data: %1</translation>
    </message>
</context>
<context>
    <name>selaras::ui::ZoneChoice</name>
    <message>
        <source>Jakarta, WIB</source>
        <translation>Jakarta, WIB</translation>
    </message>
    <message>
        <source>Makassar, WITA</source>
        <translation>Makassar, WITA</translation>
    </message>
    <message>
        <source>Jayapura, WIT</source>
        <translation>Jayapura, WIT</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapura</translation>
    </message>
    <message>
        <source>Kuala Lumpur</source>
        <translation>Kuala Lumpur</translation>
    </message>
    <message>
        <source>Bangkok</source>
        <translation>Bangkok</translation>
    </message>
    <message>
        <source>Manila</source>
        <translation>Manila</translation>
    </message>
    <message>
        <source>Ho Chi Minh City</source>
        <translation>Kota Ho Chi Minh</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Lainnya…</translation>
    </message>
    <message>
        <source>Such as Asia/Tokyo</source>
        <translation>Misalnya Asia/Tokyo</translation>
    </message>
</context>
<context>
    <name>selaras::ui::activity::DiscardBox</name>
    <message>
        <source>&amp;Discard</source>
        <translation>B&amp;uang</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Biarkan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Selaras does not try this again, and the shop keeps what it has now. This cannot be undone.</source>
        <translation>Selaras tidak mencobanya lagi, dan toko tetap memakai yang ada sekarang. Ini tidak bisa dibatalkan.</translation>
    </message>
    <message>
        <source>It stands in the audit with your name.</source>
        <translation>Tercatat di audit dengan nama Anda.</translation>
    </message>
    <message>
        <source>Discard “%1”?</source>
        <translation>Buang “%1”?</translation>
    </message>
</context>
<context>
    <name>selaras::ui::activity::ItemPane</name>
    <message>
        <source>What happened</source>
        <translation>Yang terjadi</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Yang akan terjadi</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Yang bisa dilakukan</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>tidak ada jawaban</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>dijawab %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Available now</source>
        <translation>Tersedia sekarang</translation>
    </message>
    <message>
        <source>%1 shows</source>
        <translation>%1 menampilkan</translation>
    </message>
    <message>
        <source>Ship-by</source>
        <translation>Batas kirim</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Dicoba lagi</translation>
    </message>
    <message>
        <source>now</source>
        <translation>sekarang</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Percobaan</translation>
    </message>
    <message>
        <source>%1, no further one</source>
        <translation>%1, berikutnya tidak ada</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 dtk</translation>
    </message>
    <message>
        <source>No call has been kept for this work.</source>
        <translation>Tidak ada panggilan tersimpan untuk pekerjaan ini.</translation>
    </message>
    <message>
        <source>Request and reply</source>
        <translation>Permintaan dan jawaban</translation>
    </message>
    <message>
        <source>secrets hidden</source>
        <translation>rahasia disembunyikan</translation>
    </message>
    <message>
        <source>%1, after %2 s</source>
        <translation>%1, setelah %2 dtk</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Pesanan %1</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Dilihat</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n kali</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>for the log</source>
        <translation>untuk jejak audit</translation>
    </message>
    <message>
        <source>As received</source>
        <translation>Seperti diterima</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 byte</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>Buyer data</source>
        <translation>Data pembeli</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Peringatan</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Terakhir</translation>
    </message>
    <message>
        <source>Came up</source>
        <translation>Muncul</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Buang…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Abaikan</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <source>A message to this PC</source>
        <translation>Pesan ke PC ini</translation>
    </message>
    <message>
        <source>An answer to our question for orders</source>
        <translation>Jawaban atas pertanyaan kami tentang pesanan</translation>
    </message>
</context>
<context>
    <name>selaras::ui::activity::MappingPane</name>
    <message>
        <source>Seller SKU</source>
        <translation>SKU penjual</translation>
    </message>
    <message>
        <source>Waiting order lines</source>
        <translation>Baris pesanan menunggu</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Pcs</translation>
    </message>
    <message>
        <source>Nearest ship-by</source>
        <translation>Batas kirim terdekat</translation>
    </message>
    <message>
        <source>Which SKU is it</source>
        <translation>SKU mana ini</translation>
    </message>
    <message>
        <source>asked once</source>
        <translation>ditanya sekali</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Code, name or barcode. Orders that wait for it are settled at once.</source>
        <translation>Kode, nama, atau barcode. Pesanan yang menunggunya langsung beres.</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Mirip</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Petakan</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 alike</source>
        <translation>%1 mirip</translation>
    </message>
    <message>
        <source>No SKU looks like this listing.</source>
        <translation>Tidak ada SKU yang mirip listing ini.</translation>
    </message>
    <message>
        <source>Type or choose the SKU first.</source>
        <translation>Ketik atau pilih SKU dulu.</translation>
    </message>
    <message>
        <source>There is no SKU %1. Choose one of those below or add it in Stock.</source>
        <translation>Tidak ada SKU %1. Pilih salah satu di bawah atau tambahkan di Stok.</translation>
    </message>
</context>
<context>
    <name>selaras::ui::health::ReviewPane</name>
    <message>
        <source>What would be written</source>
        <translation>Yang akan ditulis</translation>
    </message>
    <message>
        <source>Write stock</source>
        <translation>Tulis stok</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jangan dulu</translation>
    </message>
    <message>
        <source>Listings that would change</source>
        <translation>Listing yang akan berubah</translation>
    </message>
    <message>
        <source>To 0, sold out</source>
        <translation>Ke 0, habis</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Turun</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Naik</translation>
    </message>
    <message>
        <source>Not mapped, left alone</source>
        <translation>Belum dipetakan, dibiarkan</translation>
    </message>
    <message>
        <source>Daily limit of changes</source>
        <translation>Batas perubahan harian</translation>
    </message>
    <message>
        <source>More than the daily limit</source>
        <translation>Lebih dari batas harian</translation>
    </message>
    <message>
        <source>The rest is written on the following days.</source>
        <translation>Sisanya ditulis pada hari-hari berikutnya.</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Shows now</source>
        <translation>Sekarang</translation>
    </message>
    <message>
        <source>Would show</source>
        <translation>Menjadi</translation>
    </message>
    <message>
        <source>Nothing: the shop shows our figures already.</source>
        <translation>Tidak ada: toko sudah menampilkan angka kita.</translation>
    </message>
</context>
<context>
    <name>selaras::ui::health::ShopPane</name>
    <message>
        <source>Comparison</source>
        <translation>Pembandingan</translation>
    </message>
    <message>
        <source>all listings, every hour</source>
        <translation>semua listing, tiap jam</translation>
    </message>
    <message>
        <source>Not made yet.</source>
        <translation>Belum pernah.</translation>
    </message>
    <message>
        <source>told no more</source>
        <translation>tidak lagi dikabari</translation>
    </message>
    <message>
        <source>mended %1</source>
        <translation>dibetulkan %1</translation>
    </message>
    <message>
        <source>%1: %2, not %3</source>
        <translation>%1: %2, bukan %3</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <translation>%1 sudah hilang</translation>
    </message>
    <message>
        <source>The shop showed %1 instead of %2.</source>
        <translation>Toko menampilkan %1, bukan %2.</translation>
    </message>
    <message>
        <source>The shop has this listing no more.</source>
        <translation>Listing ini tidak ada lagi di toko.</translation>
    </message>
    <message>
        <source>Nothing showed another figure than the one we told it.</source>
        <translation>Tidak ada yang menampilkan angka selain yang kita kabarkan.</translation>
    </message>
    <message>
        <source>In shadow mode what the shop shows is its own affair; press W to see where it is not ours.</source>
        <translation>Dalam mode bayangan, yang ditampilkan toko adalah urusannya sendiri; tekan W untuk melihat mana yang bukan angka kita.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n listing(s) read</source>
        <translation>
            <numerusform>%1: %n listing dibaca</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The clock of this PC is %1 off</source>
        <translation>Jam PC ini meleset %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Dijeda</translation>
    </message>
    <message>
        <source>Orders of this shop do not come in and stock does not go out until somebody resumes it. Other shops go on.</source>
        <translation>Pesanan toko ini tidak masuk dan stok tidak terkirim sampai ada yang melanjutkannya. Toko lain tetap jalan.</translation>
    </message>
    <message>
        <source>Next try %1.</source>
        <translation>Dicoba lagi %1.</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>Tertinggal %1</translation>
    </message>
    <message numerus="yes">
        <source>Orders still come in; %n stock change(s) wait. What is sold out goes first.</source>
        <translation>
            <numerusform>Pesanan tetap masuk; %n perubahan stok menunggu. Yang habis dikirim lebih dulu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shadow mode</source>
        <translation>Mode bayangan</translation>
    </message>
    <message>
        <source>Everything is read and nothing is changed at the shop. Press W to see what would be written.</source>
        <translation>Semua dibaca dan tidak ada yang diubah di toko. Tekan W untuk melihat yang akan ditulis.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Jalur</translation>
    </message>
    <message>
        <source>Orders in</source>
        <translation>Pesanan masuk</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>setiap %1</translation>
    </message>
    <message>
        <source>Stock out</source>
        <translation>Stok keluar</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n usulan</numerusform>
        </translation>
    </message>
    <message>
        <source>Read-back</source>
        <translation>Baca ulang</translation>
    </message>
    <message>
        <source>API budget</source>
        <translation>Anggaran API</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Yang terjadi</translation>
    </message>
    <message>
        <source>changes and refusals</source>
        <translation>perubahan dan penolakan</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>tidak ada jawaban</translation>
    </message>
    <message>
        <source>No call has been kept yet.</source>
        <translation>Belum ada panggilan tersimpan.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Orders do not come in and stock does not go out until somebody signs in again. It takes about one minute.</source>
        <translation>Pesanan tidak masuk dan stok tidak terkirim sampai ada yang masuk ulang, sekitar satu menit.</translation>
    </message>
    <message>
        <source>Ends %1. After that no order comes in and no stock goes out. Signing in again takes about one minute.</source>
        <translation>Berakhir %1. Setelah itu pesanan tidak masuk dan stok tidak terkirim. Masuk ulang memakan waktu sekitar satu menit.</translation>
    </message>
    <message>
        <source>Renewed by itself.</source>
        <translation>Diperbarui sendiri.</translation>
    </message>
    <message>
        <source>Sign in to %1 again</source>
        <translation>Masuk ulang ke %1</translation>
    </message>
    <message>
        <source>Writes off</source>
        <translation>Stop tulis</translation>
    </message>
    <message>
        <source>Writes…</source>
        <translation>Hak tulis…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Jeda</translation>
    </message>
    <message>
        <source>Asked the shop</source>
        <translation>Bertanya ke toko</translation>
    </message>
    <message>
        <source>Stock of %1</source>
        <translation>Stok %1</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Batalkan %1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Pesanan %1</translation>
    </message>
    <message>
        <source>refused, %1</source>
        <translation>ditolak, %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>ditolak</translation>
    </message>
    <message>
        <source>taken, %1</source>
        <translation>diterima, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n listing(s)</source>
        <translation>
            <numerusform>%n listing</numerusform>
        </translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>maks. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation>
            <numerusform>%n belum cocok</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) refused</source>
        <translation>
            <numerusform>%n angka ditolak</numerusform>
        </translation>
    </message>
    <message>
        <source>The shop did not take them and still shows its own. Activity says why.</source>
        <translation>Toko tidak menerimanya dan masih menampilkan angkanya sendiri. Aktivitas menyebut sebabnya.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Membaca</translation>
    </message>
    <message>
        <source>all confirmed</source>
        <translation>semua terkonfirmasi</translation>
    </message>
    <message>
        <source>A figure that was told is confirmed when the shop has been asked and shows it. Selaras asks by itself, as far as telling leaves calls for it; nothing is to be done.</source>
        <translation>Angka yang sudah diberi tahu terkonfirmasi bila toko ditanya dan menampilkannya. Selaras bertanya sendiri, selama jatah panggilan masih tersisa; tidak ada yang perlu dilakukan.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Kunci</translation>
    </message>
    <message>
        <source>Entered by hand; they hold until they are taken back in the shop.</source>
        <translation>Diisi dengan tangan; berlaku sampai dicabut di toko.</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Tanya</translation>
    </message>
    <message>
        <source>Courier of %1</source>
        <translation>Kurir %1</translation>
    </message>
    <message>
        <source>Label of %1</source>
        <translation>Label %1</translation>
    </message>
    <message>
        <source>%1 has left</source>
        <translation>%1 terkirim</translation>
    </message>
    <message>
        <source>Return of %1</source>
        <translation>Retur %1</translation>
    </message>
    <message>
        <source>Message about %1</source>
        <translation>Pesan tentang %1</translation>
    </message>
</context>
<context>
    <name>selaras::ui::log</name>
    <message>
        <source>Order received</source>
        <translation>Pesanan diterima</translation>
    </message>
    <message>
        <source>Order moved on</source>
        <translation>Pesanan maju</translation>
    </message>
    <message>
        <source>Order cancelled</source>
        <translation>Pesanan dibatalkan</translation>
    </message>
    <message>
        <source>Cancel asked for</source>
        <translation>Pembatalan diminta</translation>
    </message>
    <message>
        <source>Cancel refused</source>
        <translation>Pembatalan ditolak</translation>
    </message>
    <message>
        <source>Stock moved</source>
        <translation>Stok bergerak</translation>
    </message>
    <message>
        <source>Buffer changed</source>
        <translation>Penyangga diubah</translation>
    </message>
    <message>
        <source>Stock reserved</source>
        <translation>Stok dipesan</translation>
    </message>
    <message>
        <source>Stock released</source>
        <translation>Stok dilepas</translation>
    </message>
    <message>
        <source>Reservation lapsed</source>
        <translation>Stok dipesan kedaluwarsa</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Ditarik kembali</translation>
    </message>
    <message>
        <source>Waiting order got stock</source>
        <translation>Pesanan menunggu dapat stok</translation>
    </message>
    <message>
        <source>Reserved stock taken back</source>
        <translation>Stok dipesan ditarik kembali</translation>
    </message>
    <message>
        <source>Reservation changed</source>
        <translation>Stok dipesan berubah</translation>
    </message>
    <message>
        <source>Stock adjusted</source>
        <translation>Stok disesuaikan</translation>
    </message>
    <message>
        <source>SKU added</source>
        <translation>SKU ditambahkan</translation>
    </message>
    <message>
        <source>SKU changed</source>
        <translation>SKU diubah</translation>
    </message>
    <message>
        <source>SKUs imported</source>
        <translation>SKU diimpor</translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation>Impor ditarik kembali</translation>
    </message>
    <message>
        <source>Import begun</source>
        <translation>Impor dimulai</translation>
    </message>
    <message>
        <source>Import ended</source>
        <translation>Impor selesai</translation>
    </message>
    <message>
        <source>Warehouse added</source>
        <translation>Gudang ditambahkan</translation>
    </message>
    <message>
        <source>Listing mapped</source>
        <translation>Listing dipetakan</translation>
    </message>
    <message>
        <source>Mapping taken back</source>
        <translation>Pemetaan ditarik kembali</translation>
    </message>
    <message>
        <source>Shop connected</source>
        <translation>Toko disambungkan</translation>
    </message>
    <message>
        <source>Shop paused</source>
        <translation>Toko dijeda</translation>
    </message>
    <message>
        <source>Shop resumed</source>
        <translation>Toko dilanjutkan</translation>
    </message>
    <message>
        <source>Warehouse put away</source>
        <translation>Gudang diarsipkan</translation>
    </message>
    <message>
        <source>Warehouse taken up again</source>
        <translation>Gudang dipakai lagi</translation>
    </message>
    <message>
        <source>Writing of stock switched on</source>
        <translation>Hak tulis stok dinyalakan</translation>
    </message>
    <message>
        <source>Shadow mode switched on</source>
        <translation>Mode bayangan dinyalakan</translation>
    </message>
    <message>
        <source>Shop renamed</source>
        <translation>Toko diganti nama</translation>
    </message>
    <message>
        <source>Shop refused our sign-in</source>
        <translation>Toko menolak izin masuk</translation>
    </message>
    <message>
        <source>Sign-in renewed</source>
        <translation>Izin masuk diperbarui</translation>
    </message>
    <message>
        <source>Work retried</source>
        <translation>Pekerjaan dicoba lagi</translation>
    </message>
    <message>
        <source>Work discarded</source>
        <translation>Pekerjaan dibuang</translation>
    </message>
    <message>
        <source>Message dismissed</source>
        <translation>Pesan diabaikan</translation>
    </message>
    <message>
        <source>Alert dismissed</source>
        <translation>Peringatan diabaikan</translation>
    </message>
    <message>
        <source>User added</source>
        <translation>Pengguna ditambahkan</translation>
    </message>
    <message>
        <source>User deactivated</source>
        <translation>Pengguna dinonaktifkan</translation>
    </message>
    <message>
        <source>User activated</source>
        <translation>Pengguna diaktifkan</translation>
    </message>
    <message>
        <source>User renamed</source>
        <translation>Pengguna diganti nama</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>Peran diubah</translation>
    </message>
    <message>
        <source>Password set for somebody</source>
        <translation>Kata sandi orang lain diganti</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Kata sandi diganti</translation>
    </message>
    <message>
        <source>Logged in</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Logged out</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Login refused</source>
        <translation>Masuk ditolak</translation>
    </message>
    <message>
        <source>Logged in by recovery code</source>
        <translation>Masuk dengan kode pemulihan</translation>
    </message>
    <message>
        <source>Recovery code renewed</source>
        <translation>Kode pemulihan diperbarui</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Cadangan dibuat</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Cadangan dipulihkan</translation>
    </message>
    <message>
        <source>Orders exported</source>
        <translation>Pesanan diekspor</translation>
    </message>
    <message>
        <source>Audit exported</source>
        <translation>Jejak audit diekspor</translation>
    </message>
    <message>
        <source>Cancel accepted</source>
        <translation>Batal diterima</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Belum dibayar</translation>
    </message>
    <message>
        <source>Ready to pack</source>
        <translation>Siap dikemas</translation>
    </message>
    <message>
        <source>Waiting for pick-up</source>
        <translation>Menunggu dijemput</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Dikirim</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Diterima pembeli</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Cancel asked</source>
        <translation>Minta batal</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Return asked</source>
        <translation>Minta retur</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Diretur</translation>
    </message>
    <message>
        <source>payment open</source>
        <translation>belum lunas</translation>
    </message>
    <message>
        <source>paid on delivery</source>
        <translation>bayar di tempat</translation>
    </message>
    <message>
        <source>payment expired</source>
        <translation>pembayaran kedaluwarsa</translation>
    </message>
    <message>
        <source>part-paid</source>
        <translation>dibayar sebagian</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>dibayar</translation>
    </message>
    <message>
        <source>paid out</source>
        <translation>sudah cair</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>uang dikembalikan</translation>
    </message>
    <message>
        <source>Opening stock</source>
        <translation>Stok awal</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Dihitung</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Rusak</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Hilang</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Ditemukan</translation>
    </message>
    <message>
        <source>Shipped with an order</source>
        <translation>Dikirim dengan pesanan</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Dikoreksi</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Stok habis</translation>
    </message>
    <message>
        <source>The buyer asked</source>
        <translation>Pembeli meminta</translation>
    </message>
    <message>
        <source>The address cannot be reached</source>
        <translation>Alamat tidak terjangkau</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Pemilik</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Keuangan</translation>
    </message>
    <message>
        <source>Stock keeper</source>
        <translation>Petugas stok</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>Layanan pelanggan</translation>
    </message>
    <message>
        <source>Packer</source>
        <translation>Pengemas</translation>
    </message>
    <message>
        <source>Tell stock</source>
        <translation>Beri tahu stok</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Batalkan pesanan</translation>
    </message>
    <message>
        <source>Ask about order</source>
        <translation>Tanya pesanan</translation>
    </message>
    <message>
        <source>Time zone changed</source>
        <translation>Zona waktu diganti</translation>
    </message>
    <message>
        <source>Clock changed</source>
        <translation>Jam diganti</translation>
    </message>
    <message>
        <source>Warehouse rule changed</source>
        <translation>Aturan gudang diganti</translation>
    </message>
    <message>
        <source>Warehouse changed</source>
        <translation>Gudang diubah</translation>
    </message>
    <message>
        <source>Tags changed</source>
        <translation>Label diubah</translation>
    </message>
    <message>
        <source>Bundle changed</source>
        <translation>Isi paket diubah</translation>
    </message>
    <message>
        <source>Stock rule added</source>
        <translation>Aturan stok ditambah</translation>
    </message>
    <message>
        <source>Stock rule changed</source>
        <translation>Aturan stok diubah</translation>
    </message>
    <message>
        <source>Stock rule removed</source>
        <translation>Aturan stok dihapus</translation>
    </message>
    <message>
        <source>Stock rules put in order</source>
        <translation>Urutan aturan stok diubah</translation>
    </message>
    <message>
        <source>Stock rule began</source>
        <translation>Aturan stok mulai berlaku</translation>
    </message>
    <message>
        <source>Stock rule ended</source>
        <translation>Aturan stok berakhir</translation>
    </message>
    <message>
        <source>Delivery expected</source>
        <translation>Kiriman masuk ditunggu</translation>
    </message>
    <message>
        <source>Delivery received</source>
        <translation>Kiriman masuk diterima</translation>
    </message>
    <message>
        <source>Delivery received in part</source>
        <translation>Kiriman masuk diterima sebagian</translation>
    </message>
    <message>
        <source>Delivery expected on another day</source>
        <translation>Kiriman masuk ditunggu di hari lain</translation>
    </message>
    <message>
        <source>Delivery closed short</source>
        <translation>Kiriman masuk ditutup kurang</translation>
    </message>
    <message>
        <source>Delivery cancelled</source>
        <translation>Kiriman masuk dibatalkan</translation>
    </message>
    <message>
        <source>Transfer sent</source>
        <translation>Pindahan dikirim</translation>
    </message>
    <message>
        <source>Count begun</source>
        <translation>Hitung stok dimulai</translation>
    </message>
    <message>
        <source>Count line removed</source>
        <translation>Baris hitungan dihapus</translation>
    </message>
    <message>
        <source>Count posted</source>
        <translation>Hitung stok dibukukan</translation>
    </message>
    <message>
        <source>Count given up</source>
        <translation>Hitung stok dihentikan</translation>
    </message>
    <message>
        <source>Barcode added</source>
        <translation>Barcode ditambahkan</translation>
    </message>
    <message>
        <source>Barcode removed</source>
        <translation>Barcode dilepaskan</translation>
    </message>
    <message>
        <source>Cost changed</source>
        <translation>Harga pokok diubah</translation>
    </message>
    <message>
        <source>Reorder terms changed</source>
        <translation>Ketentuan beli ulang diubah</translation>
    </message>
    <message>
        <source>Channel&apos;s fee changed</source>
        <translation>Biaya kanal diubah</translation>
    </message>
    <message>
        <source>Stock exported</source>
        <translation>Stok diekspor</translation>
    </message>
    <message>
        <source>Movements exported</source>
        <translation>Pergerakan diekspor</translation>
    </message>
    <message>
        <source>What to buy exported</source>
        <translation>Daftar beli diekspor</translation>
    </message>
    <message>
        <source>Count taken back</source>
        <translation>Hitungan ditarik kembali</translation>
    </message>
    <message>
        <source>Something else is sent</source>
        <translation>Dikirim barang lain</translation>
    </message>
    <message>
        <source>Sent as ordered again</source>
        <translation>Kembali sesuai pesanan</translation>
    </message>
    <message>
        <source>Taken from another warehouse</source>
        <translation>Diambil dari gudang lain</translation>
    </message>
    <message>
        <source>Product changed</source>
        <translation>Produk diubah</translation>
    </message>
    <message>
        <source>Order held</source>
        <translation>Pesanan ditahan</translation>
    </message>
    <message>
        <source>Order no longer held</source>
        <translation>Pesanan tidak ditahan lagi</translation>
    </message>
    <message>
        <source>Parcel begun</source>
        <translation>Paket kiriman dibuat</translation>
    </message>
    <message>
        <source>Parcel not sent</source>
        <translation>Paket kiriman batal dikirim</translation>
    </message>
    <message>
        <source>Parcel left, says the channel</source>
        <translation>Kata kanal, paket sudah berangkat</translation>
    </message>
    <message>
        <source>Parcel packed</source>
        <translation>Paket kiriman dikemas</translation>
    </message>
    <message>
        <source>Parcel opened again</source>
        <translation>Paket kiriman dibuka lagi</translation>
    </message>
    <message>
        <source>Parcel handed over</source>
        <translation>Paket diserahkan ke kurir</translation>
    </message>
    <message>
        <source>Wave started</source>
        <translation>Gelombang dimulai</translation>
    </message>
    <message>
        <source>Wave broken off</source>
        <translation>Gelombang dihentikan</translation>
    </message>
    <message>
        <source>Courier's time changed</source>
        <translation>Jam kurir diubah</translation>
    </message>
    <message>
        <source>Shelf changed</source>
        <translation>Rak diubah</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Dicetak</translation>
    </message>
    <message>
        <source>Printed again</source>
        <translation>Dicetak ulang</translation>
    </message>
    <message>
        <source>Courier arranged</source>
        <translation>Kurir sudah diatur</translation>
    </message>
    <message>
        <source>The courier came in vain, says the channel</source>
        <translation>Kurir gagal menjemput, kata kanal</translation>
    </message>
    <message>
        <source>Another pick-up asked for</source>
        <translation>Jemput lagi diminta</translation>
    </message>
    <message>
        <source>Return asked for</source>
        <translation>Retur diminta</translation>
    </message>
    <message>
        <source>Return moved on</source>
        <translation>Retur berlanjut</translation>
    </message>
    <message>
        <source>Return accepted</source>
        <translation>Retur diterima</translation>
    </message>
    <message>
        <source>Return disputed</source>
        <translation>Retur disengketakan</translation>
    </message>
    <message>
        <source>Returned goods received</source>
        <translation>Barang retur diterima</translation>
    </message>
    <message>
        <source>Returned goods inspected</source>
        <translation>Barang retur diperiksa</translation>
    </message>
    <message>
        <source>Order changed</source>
        <translation>Pesanan diubah</translation>
    </message>
    <message>
        <source>Payment confirmed</source>
        <translation>Pembayaran dipastikan</translation>
    </message>
    <message>
        <source>Orders read from a file</source>
        <translation>Pesanan dibaca dari berkas</translation>
    </message>
    <message>
        <source>Source of orders saved</source>
        <translation>Sumber pesanan disimpan</translation>
    </message>
    <message>
        <source>Sender of messages added</source>
        <translation>Pengirim pesan ditambah</translation>
    </message>
    <message>
        <source>Sender of messages changed</source>
        <translation>Pengirim pesan diubah</translation>
    </message>
    <message>
        <source>Sender of messages not let in</source>
        <translation>Pengirim pesan ditolak</translation>
    </message>
    <message>
        <source>Sender of messages used again</source>
        <translation>Pengirim pesan dipakai lagi</translation>
    </message>
    <message>
        <source>Messages to buyers switched on</source>
        <translation>Pesan ke pembeli dinyalakan</translation>
    </message>
    <message>
        <source>Messages to buyers switched off</source>
        <translation>Pesan ke pembeli dimatikan</translation>
    </message>
    <message>
        <source>Text of messages changed</source>
        <translation>Teks pesan diubah</translation>
    </message>
    <message>
        <source>Buyer written to</source>
        <translation>Pembeli dikirimi pesan</translation>
    </message>
    <message>
        <source>Message to the buyer refused</source>
        <translation>Pesan ke pembeli ditolak</translation>
    </message>
    <message>
        <source>Message to the buyer: unknown whether it arrived</source>
        <translation>Pesan ke pembeli: belum tentu sampai</translation>
    </message>
    <message>
        <source>Other goods sent for a return</source>
        <translation>Barang pengganti retur dikirim</translation>
    </message>
    <message>
        <source>Sender of messages stopped</source>
        <translation>Pengirim pesan dihentikan</translation>
    </message>
    <message>
        <source>Sender of messages removed</source>
        <translation>Pengirim pesan dihapus</translation>
    </message>
    <message>
        <source>Sender of messages tried out</source>
        <translation>Pengirim pesan dicoba</translation>
    </message>
    <message>
        <source>Key of a server met</source>
        <translation>Kunci server dikenali</translation>
    </message>
    <message>
        <source>Return written down</source>
        <translation>Retur dicatat</translation>
    </message>
    <message>
        <source>Return refused</source>
        <translation>Retur ditolak</translation>
    </message>
    <message>
        <source>Money given back</source>
        <translation>Dana dikembalikan</translation>
    </message>
    <message>
        <source>Return taken back</source>
        <translation>Retur ditarik</translation>
    </message>
</context>
<context>
    <name>selaras::ui::log::ChainCheck</name>
    <message>
        <source>Stop</source>
        <translation>Berhenti</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Memeriksa</translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation>%1 dari %2 catatan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Berhenti</translation>
    </message>
    <message>
        <source>%1 entries hold so far</source>
        <translation>%1 catatan utuh sejauh ini</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Tidak diperiksa</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Putus</translation>
    </message>
    <message>
        <source>Entry %1 was changed or one before it is missing. The %2 entries before it hold.</source>
        <translation>Catatan %1 diubah atau ada yang hilang sebelumnya. %2 catatan sebelum itu utuh.</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Utuh</translation>
    </message>
    <message>
        <source>%1 entries, nothing changed. Seal %2</source>
        <translation>%1 catatan, tidak ada yang diubah. Segel %2</translation>
    </message>
</context>
<context>
    <name>selaras::ui::log::EntryPane</name>
    <message>
        <source>%1, %2 %3</source>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pesanan</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Rincian</translation>
    </message>
    <message>
        <source>As stored</source>
        <translation>Seperti tersimpan</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Catatan %1</translation>
    </message>
    <message>
        <source>Time in UTC</source>
        <translation>Waktu UTC</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Pelaku</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Perihal</translation>
    </message>
</context>
<context>
    <name>selaras::ui::BackupCard</name>
    <message>
        <source>Backup</source>
        <translation>Cadangan</translation>
    </message>
    <message>
        <source>Last tested backup</source>
        <translation>Cadangan teruji terakhir</translation>
    </message>
    <message>
        <source>One encrypted file with the inventory and its keys; who has it still needs a password. Keep it on another disk. Work goes on while it is made.</source>
        <translation>Satu berkas terenkripsi berisi inventaris dan kuncinya; pemegangnya tetap butuh kata sandi. Simpan di disk lain. Pekerjaan jalan terus selama cadangan dibuat.</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Cadangkan sekarang…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Belum ada</translation>
    </message>
    <message>
        <source>Without one, a broken disk takes orders, stock and history with it.</source>
        <translation>Tanpa cadangan, disk yang rusak membawa pergi pesanan, stok, dan riwayat.</translation>
    </message>
    <message>
        <source>Back up the inventory</source>
        <translation>Cadangkan inventaris</translation>
    </message>
    <message>
        <source>Backups (*.selaras-backup)</source>
        <translation>Cadangan (*.selaras-backup)</translation>
    </message>
    <message>
        <source>%1 of %2 MB copied and tested</source>
        <translation>%1 dari %2 MB disalin dan diuji</translation>
    </message>
    <message>
        <source>The backup was stopped; no half file is left.</source>
        <translation>Pencadangan dihentikan; tidak ada berkas setengah jadi.</translation>
    </message>
    <message>
        <source>The backup is good (%1 MB), but the inventory could not be told that it was made: %2</source>
        <translation>Cadangannya baik (%1 MB), tetapi inventaris tidak dapat mencatat bahwa cadangan dibuat: %2</translation>
    </message>
    <message>
        <source>The backup is made and tested: %1 MB in %2. It opens with the key, and every byte was read again.</source>
        <translation>Cadangan dibuat dan teruji: %1 MB di %2. Cadangan terbuka dengan kuncinya, dan setiap bita dibaca ulang.</translation>
    </message>
</context>
<context>
    <name>selaras::ui::RestorePage</name>
    <message>
        <source>The backup is restored</source>
        <translation>Cadangan sudah dipulihkan</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Pulihkan cadangan</translation>
    </message>
    <message>
        <source>Password when the backup was made</source>
        <translation>Kata sandi saat cadangan dibuat</translation>
    </message>
    <message>
        <source>Open the inventory</source>
        <translation>Buka inventaris</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Pulihkan</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Pengguna</translation>
    </message>
    <message>
        <source>Data file: %1</source>
        <translation>Berkas data: %1</translation>
    </message>
    <message>
        <source>Everything is as it was on %1, and the integrity check is clean. Orders that came after are read from the channels again as far back as they tell; stock that was moved by hand after it is to be moved again.</source>
        <translation>Semuanya seperti pada %1, dan pemeriksaan keutuhannya bersih. Pesanan sesudahnya dibaca lagi dari kanal sejauh kanal memberi tahu; stok yang sesudah itu dipindah dengan tangan perlu dipindah lagi.</translation>
    </message>
    <message>
        <source>Made %1. Choose your name, and type the password you had then.</source>
        <translation>Dibuat %1. Pilih nama Anda, lalu ketik kata sandi saat itu.</translation>
    </message>
    <message>
        <source>Nothing was written over.</source>
        <translation>Tidak ada yang tertimpa.</translation>
    </message>
    <message>
        <source>What was in its place is kept:</source>
        <translation>Yang tadinya di tempat ini tetap disimpan:</translation>
    </message>
    <message>
        <source>%1 of %2 MB checked and put back</source>
        <translation>%1 dari %2 MB diperiksa dan dikembalikan</translation>
    </message>
</context>
<context>
    <name>selaras::ui::AsideList</name>
    <message>
        <source>Goods</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Nobody knows it</source>
        <translation>Tidak dikenal</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Tidak dihitung</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Dipindai</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Yang perlu dilakukan</translation>
    </message>
</context>
<context>
    <name>selaras::ui::CountPage</name>
    <message>
        <source>%1 is a bundle</source>
        <translation>%1 adalah paket</translation>
    </message>
    <message>
        <source>%1 would be less than none</source>
        <translation>%1 akan kurang dari nol</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: it was moved while it was counted, count it again</source>
        <translation>%1: bergerak saat dihitung, hitung lagi</translation>
    </message>
    <message>
        <source>*%1* pcs</source>
        <translation>*%1* pcs</translation>
    </message>
    <message numerus="yes">
        <source>*%Ln* SKU(s) counted</source>
        <translation>
            <numerusform>*%Ln* SKU dihitung</numerusform>
        </translation>
    </message>
    <message>
        <source>A bundle has no stock of its own: scan its parts. Del takes it off.</source>
        <translation>Paket tidak punya stok sendiri: pindai isinya. Del menghapusnya dari sini.</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Pukul</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Buta</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Oleh</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Hitung lagi</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Dihitung</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Selisih</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>It has no stock of its own: scan its parts. Nothing was counted.</source>
        <translation>Tidak punya stok sendiri: pindai isinya. Tidak ada yang dihitung.</translation>
    </message>
    <message>
        <source>Nothing is counted yet. Scan the first piece.</source>
        <translation>Belum ada yang dihitung. Pindai barang pertama.</translation>
    </message>
    <message>
        <source>Nothing more can be counted here. Press Esc, then N to begin another.</source>
        <translation>Tidak bisa menghitung lagi di sini. Tekan Esc, lalu N untuk mulai yang lain.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Tinjau</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Scan the first piece</source>
        <translation>Pindai barang pertama</translation>
    </message>
    <message>
        <source>Somebody has given this count up.</source>
        <translation>Hitungan ini sudah dilepaskan orang lain.</translation>
    </message>
    <message>
        <source>Somebody has posted this count.</source>
        <translation>Hitungan ini sudah dibukukan orang lain.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>That was not counted</source>
        <translation>Itu tidak dihitung</translation>
    </message>
    <message>
        <source>back, the count stays open</source>
        <translation>kembali, hitungan tetap terbuka</translation>
    </message>
    <message>
        <source>change the line</source>
        <translation>ubah baris</translation>
    </message>
    <message>
        <source>look again for what nobody knew</source>
        <translation>cari lagi yang tidak dikenal</translation>
    </message>
    <message>
        <source>remove the line</source>
        <translation>hapus baris</translation>
    </message>
    <message>
        <source>review and post</source>
        <translation>tinjau dan bukukan</translation>
    </message>
    <message>
        <source>to the SKU field</source>
        <translation>ke kolom SKU</translation>
    </message>
</context>
<context>
    <name>selaras::ui::CountPane</name>
    <message>
        <source>A whole warehouse, or some shelves of it</source>
        <translation>Satu gudang penuh, atau beberapa raknya</translation>
    </message>
    <message>
        <source>As everybody who counts knows it: Rack A</source>
        <translation>Seperti dikenal semua penghitung: Rak A</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Begin a count</source>
        <translation>Mulai hitungan</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Buta</translation>
    </message>
    <message>
        <source>Give %1 up?</source>
        <translation>Lepaskan %1?</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>Beri nama</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Lepaskan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Selling goes on meanwhile: each line is compared with the books of its own moment.</source>
        <translation>Penjualan tetap jalan: tiap baris dibandingkan dengan catatan pada saatnya.</translation>
    </message>
    <message numerus="yes">
        <source>The books stay as they are. %n counted SKU(s) are kept for the audit and can not be posted.</source>
        <translation>
            <numerusform>Catatan tetap seperti semula. %n SKU yang dihitung disimpan untuk audit dan tidak bisa dibukukan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Gudang</translation>
    </message>
    <message>
        <source>Whoever counts does not see what the books say, so that nobody counts what is expected.</source>
        <translation>Penghitung tidak melihat angka catatan, agar tidak ada yang menghitung menurut dugaan.</translation>
    </message>
    <message>
        <source>Take %1 back?</source>
        <translation>Tarik kembali %1?</translation>
    </message>
    <message>
        <source>What it put right is put back, as if nobody had counted. What was sold or moved since stays so, and every shop is told. This can be done once.</source>
        <translation>Yang sudah dibetulkan dikembalikan, seolah tidak pernah dihitung. Yang terjual atau dipindah sesudahnya tetap, dan semua toko diberi tahu. Ini hanya bisa sekali.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Tarik kembali</translation>
    </message>
</context>
<context>
    <name>selaras::ui::Counts</name>
    <message numerus="yes">
        <source>*%n* count(s) under way</source>
        <translation>
            <numerusform>*%n* hitungan berjalan</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin a count</source>
        <translation>Mulai hitungan</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Being counted</source>
        <translation>Sedang dihitung</translation>
    </message>
    <message>
        <source>Books shown</source>
        <translation>Catatan terlihat</translation>
    </message>
    <message>
        <source>Count of %1</source>
        <translation>Hitungan %1</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Dilepaskan</translation>
    </message>
    <message>
        <source>Given up; the books stay as they are</source>
        <translation>Dilepaskan; catatan tetap seperti semula</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>No count has ended yet.</source>
        <translation>Belum ada hitungan yang selesai.</translation>
    </message>
    <message>
        <source>Nothing is being counted. Press N to begin a count.</source>
        <translation>Tidak ada yang sedang dihitung. Tekan N untuk mulai hitungan.</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Dibukukan</translation>
    </message>
    <message>
        <source>SKUs counted</source>
        <translation>SKU dihitung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Berjalan</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Gudang</translation>
    </message>
    <message>
        <source>begin a count</source>
        <translation>mulai hitungan</translation>
    </message>
    <message>
        <source>count on</source>
        <translation>hitung terus</translation>
    </message>
    <message>
        <source>give up</source>
        <translation>lepaskan</translation>
    </message>
    <message>
        <source>no, blind</source>
        <translation>tidak, buta</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Ditarik kembali</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>tarik kembali</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %Ln line(s)</source>
        <translation>
            <numerusform>Ditarik kembali: %Ln baris</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::DayField</name>
    <message>
        <source>%1: this day has passed</source>
        <translation>%1: sudah lewat</translation>
    </message>
    <message>
        <source>24/11, or +3 days; may be empty</source>
        <translation>24/11, atau +3 hari; boleh kosong</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ditunggu</translation>
    </message>
    <message>
        <source>Type a day, such as 24/11 or +3</source>
        <translation>Ketik hari, seperti 24/11 atau +3</translation>
    </message>
</context>
<context>
    <name>selaras::ui::DeliveryForm</name>
    <message numerus="yes">
        <source>!%n line(s) cannot be sent!</source>
        <translation>
            <numerusform>!%n baris tidak bisa dikirim!</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is expected</source>
        <translation>%1 ditunggu</translation>
    </message>
    <message>
        <source>%1 is on its way</source>
        <translation>%1 dalam perjalanan</translation>
    </message>
    <message>
        <source>%1 is taken in</source>
        <translation>%1 sudah diterima</translation>
    </message>
    <message>
        <source>%1 would be %2 pieces</source>
        <translation>%1 akan menjadi %2 pcs</translation>
    </message>
    <message>
        <source>*%1* pcs</source>
        <translation>*%1* pcs</translation>
    </message>
    <message numerus="yes">
        <source>*%Ln* SKU(s)</source>
        <translation>
            <numerusform>*%Ln* SKU</numerusform>
        </translation>
    </message>
    <message>
        <source>Another delivery has this number already</source>
        <translation>Kiriman lain sudah memakai nomor ini</translation>
    </message>
    <message>
        <source>As on the papers; no two are the same</source>
        <translation>Seperti di surat jalan; tidak boleh sama</translation>
    </message>
    <message>
        <source>Change or remove the lines with a remark, then press F8.</source>
        <translation>Ubah atau hapus baris yang diberi catatan, lalu tekan F8.</translation>
    </message>
    <message>
        <source>Expect it</source>
        <translation>Tunggu</translation>
    </message>
    <message>
        <source>Free there</source>
        <translation>Bebas di sana</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>From %1 to itself nothing moves</source>
        <translation>Dari %1 ke gudang yang sama tidak ada yang pindah</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Goods a supplier will bring</source>
        <translation>Barang yang akan dibawa pemasok</translation>
    </message>
    <message>
        <source>It is here: take in</source>
        <translation>Sudah ada: terima</translation>
    </message>
    <message>
        <source>It needs a line: scan or type what is to come</source>
        <translation>Perlu satu baris: pindai atau ketik yang akan datang</translation>
    </message>
    <message>
        <source>It needs a number</source>
        <translation>Perlu nomor</translation>
    </message>
    <message>
        <source>Move goods</source>
        <translation>Pindahkan barang</translation>
    </message>
    <message>
        <source>New purchase</source>
        <translation>Pembelian baru</translation>
    </message>
    <message>
        <source>No SKU has the barcode %1. Give it to its SKU in Stock (E), then scan again</source>
        <translation>Tidak ada SKU dengan barcode %1. Beri ke SKU-nya di Stok (E), lalu pindai lagi</translation>
    </message>
    <message>
        <source>No line yet. Scan the goods, or type a code above.</source>
        <translation>Belum ada baris. Pindai barangnya, atau ketik kode di atas.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Kirim</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Pemasok</translation>
    </message>
    <message>
        <source>There is one warehouse only. Add another in Settings.</source>
        <translation>Baru ada satu gudang. Tambah satu lagi di Pengaturan.</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>Ada sekarang</translation>
    </message>
    <message>
        <source>Out of one warehouse, expected in another</source>
        <translation>Keluar dari satu gudang, ditunggu di gudang lain</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Ke</translation>
    </message>
    <message>
        <source>back, keeping what is typed</source>
        <translation>kembali, yang diketik tetap</translation>
    </message>
    <message>
        <source>change the line</source>
        <translation>ubah baris</translation>
    </message>
    <message>
        <source>expect it</source>
        <translation>tunggu</translation>
    </message>
    <message>
        <source>may be empty</source>
        <translation>boleh kosong</translation>
    </message>
    <message>
        <source>remove the line</source>
        <translation>hapus baris</translation>
    </message>
    <message>
        <source>send</source>
        <translation>kirim</translation>
    </message>
    <message>
        <source>take in now</source>
        <translation>terima sekarang</translation>
    </message>
    <message>
        <source>to the SKU field</source>
        <translation>ke kolom SKU</translation>
    </message>
</context>
<context>
    <name>selaras::ui::DeliveryPane</name>
    <message>
        <source>Another day…</source>
        <translation>Hari lain…</translation>
    </message>
    <message>
        <source>Set the day</source>
        <translation>Tetapkan hari</translation>
    </message>
    <message>
        <source>When %1 is expected</source>
        <translation>Kapan %1 ditunggu</translation>
    </message>
    <message>
        <source>%1 cannot be cancelled</source>
        <translation>%1 tidak bisa dibatalkan</translation>
    </message>
    <message>
        <source>%1 of its %2 pieces have come already.</source>
        <translation>%1 dari %2 pcs sudah datang.</translation>
    </message>
    <message>
        <source>What came stays. Close it short (S) if the rest does not come.</source>
        <translation>Yang sudah datang tetap. Tutup sebagai kurang (S) kalau sisanya tidak datang.</translation>
    </message>
    <message>
        <source>%1 came</source>
        <translation>%1 datang</translation>
    </message>
    <message>
        <source>%1 pieces are not expected any more. What came stays.</source>
        <translation>%1 pcs tidak ditunggu lagi. Yang sudah datang tetap.</translation>
    </message>
    <message numerus="yes">
        <source>%n SKU(s)</source>
        <translation>
            <numerusform>%n SKU</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1 pieces are put back into %2.</source>
        <translation>Semua %1 pcs dikembalikan ke %2.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Datang</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Batalkan %1</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Batalkan…</translation>
    </message>
    <message>
        <source>Close %1 short</source>
        <translation>Tutup %1 sebagai kurang</translation>
    </message>
    <message>
        <source>Close short</source>
        <translation>Tutup kurang</translation>
    </message>
    <message>
        <source>Close short…</source>
        <translation>Tutup kurang…</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Isi</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Tidak datang</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ditunggu</translation>
    </message>
    <message>
        <source>None of its %1 pieces is expected any more.</source>
        <translation>Tidak satu pun dari %1 pcs ditunggu lagi.</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Terima</translation>
    </message>
    <message>
        <source>Say why, for the audit</source>
        <translation>Tulis alasannya, untuk audit</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Masih ditunggu</translation>
    </message>
    <message>
        <source>They left %1 and did not arrive: they are gone from the books.</source>
        <translation>Sudah keluar dari %1 dan tidak sampai: hilang dari catatan.</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>Berlebih</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>dan %n lagi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::DeliveryWords</name>
    <message>
        <source>%1 are there and not promised; %2 asked</source>
        <translation>%1 ada dan belum dipesan; %2 diminta</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <translation>
            <numerusform>%1, %n hari lagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>Lewat %n hari</numerusform>
        </translation>
    </message>
    <message>
        <source>A bundle has no stock: enter its parts</source>
        <translation>Paket tidak punya stok: masukkan isinya</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ditunggu</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Tanpa tanggal</translation>
    </message>
    <message>
        <source>Not a number of pieces that can come</source>
        <translation>Bukan jumlah yang bisa datang</translation>
    </message>
    <message>
        <source>Part received</source>
        <translation>Sebagian diterima</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Kurang</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Besok</translation>
    </message>
</context>
<context>
    <name>selaras::ui::LineEntry</name>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>48, 12*4; +3 more; empty: +1</source>
        <translation>48, 12*4; +3 lagi; kosong: +1</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Masukkan</translation>
    </message>
    <message>
        <source>No SKU has the code, name or barcode %1</source>
        <translation>Tidak ada SKU dengan kode, nama, atau barcode %1</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Scan or type a SKU first</source>
        <translation>Pindai atau ketik SKU dulu</translation>
    </message>
    <message>
        <source>Scan, or type a code, name or barcode</source>
        <translation>Pindai, atau ketik kode, nama, atau barcode</translation>
    </message>
    <message>
        <source>Several SKUs begin with %1: type more of it</source>
        <translation>Beberapa SKU berawal %1: ketik lebih banyak</translation>
    </message>
    <message>
        <source>This line is not entered yet: press Enter, or empty it</source>
        <translation>Baris ini belum masuk: tekan Enter, atau kosongkan</translation>
    </message>
    <message>
        <source>Type a number, such as 48, 12*4 or +3</source>
        <translation>Ketik angka, seperti 48, 12*4 atau +3</translation>
    </message>
</context>
<context>
    <name>selaras::ui::ReceivePage</name>
    <message>
        <source>%1 more than sent</source>
        <translation>%1 lebih dari yang dikirim</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) more than were sent are booked as found.</source>
        <translation>
            <numerusform>%n pcs lebih dari yang dikirim dicatat sebagai ditemukan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Count them again, or press F8 again to take them in.</source>
        <translation>Hitung lagi, atau tekan F8 sekali lagi untuk menerimanya.</translation>
    </message>
    <message>
        <source>%1 is not in this delivery</source>
        <translation>%1 tidak ada di kiriman ini</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 kurang</translation>
    </message>
    <message>
        <source>%1 pieces taken in</source>
        <translation>%1 pcs diterima</translation>
    </message>
    <message>
        <source>%1 too many</source>
        <translation>%1 berlebih</translation>
    </message>
    <message>
        <source>%1 would be %2 pieces</source>
        <translation>%1 akan menjadi %2 pcs</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 more than expected</source>
        <translation>%1, %2 lebih dari yang ditunggu</translation>
    </message>
    <message>
        <source>%1, of %2 expected</source>
        <translation>%1, dari %2 yang ditunggu</translation>
    </message>
    <message numerus="yes">
        <source>%n scanned piece(s) are not of this delivery and are not taken in.</source>
        <translation>
            <numerusform>%n pcs yang dipindai bukan dari kiriman ini dan tidak diterima.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that nobody knows would be lost: give the barcode to its SKU in Stock (E), then press F5 here.</source>
        <translation>
            <numerusform>%n yang tidak dikenal akan hilang: beri barcode itu ke SKU-nya di Stok (E), lalu tekan F5 di sini.</numerusform>
        </translation>
    </message>
    <message>
        <source>*%1* came now</source>
        <translation>*%1* datang sekarang</translation>
    </message>
    <message>
        <source>*%1* missing</source>
        <translation>*%1* kurang</translation>
    </message>
    <message>
        <source>*%1* pcs expected</source>
        <translation>*%1* pcs ditunggu</translation>
    </message>
    <message>
        <source>*%1* too many</source>
        <translation>*%1* berlebih</translation>
    </message>
    <message>
        <source>Came now</source>
        <translation>Datang kini</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Lengkap</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ditunggu</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Not of this delivery: F8 puts it into a new purchase. Del takes it off.</source>
        <translation>Bukan dari kiriman ini: F8 menaruhnya di pembelian baru. Del menghapusnya.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Belum</translation>
    </message>
    <message>
        <source>Nothing is counted yet: scan what has come</source>
        <translation>Belum ada yang dihitung: pindai yang sudah datang</translation>
    </message>
    <message>
        <source>Put it aside. It stands in the list below and was not counted.</source>
        <translation>Sisihkan. Ada di daftar bawah dan tidak dihitung.</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Scan what has come</source>
        <translation>Pindai yang sudah datang</translation>
    </message>
    <message>
        <source>Somebody else ended it meanwhile. What you counted here is not in the books: put it into a new purchase.</source>
        <translation>Orang lain sudah mengakhirinya. Yang dihitung di sini belum tercatat: masukkan ke pembelian baru.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Terima</translation>
    </message>
    <message>
        <source>This delivery is not expected any more: %1.</source>
        <translation>Kiriman ini tidak ditunggu lagi: %1.</translation>
    </message>
    <message>
        <source>Was here</source>
        <translation>Sudah ada</translation>
    </message>
    <message>
        <source>What has a SKU is put into a new purchase when you press F8 again.</source>
        <translation>Tekan F8 lagi: yang punya SKU masuk ke pembelian baru.</translation>
    </message>
    <message>
        <source>back, keeping the count</source>
        <translation>kembali, hitungan tetap</translation>
    </message>
    <message>
        <source>change the line</source>
        <translation>ubah baris</translation>
    </message>
    <message>
        <source>count it anew</source>
        <translation>hitung dari awal</translation>
    </message>
    <message>
        <source>look again for what nobody knew</source>
        <translation>cari lagi yang tidak dikenal</translation>
    </message>
    <message>
        <source>take in</source>
        <translation>terima</translation>
    </message>
    <message>
        <source>to the SKU field</source>
        <translation>ke kolom SKU</translation>
    </message>
</context>
<context>
    <name>selaras::ui::Receiving</name>
    <message>
        <source>another day</source>
        <translation>hari lain</translation>
    </message>
    <message>
        <source>Expected on %1</source>
        <translation>Ditunggu %1</translation>
    </message>
    <message>
        <source>Expected without a date</source>
        <translation>Ditunggu tanpa tanggal</translation>
    </message>
    <message numerus="yes">
        <source>!%n late!</source>
        <translation>
            <numerusform>!%n lewat!</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 are still expected</source>
        <translation>%1; %2 masih ditunggu</translation>
    </message>
    <message>
        <source>*%1* pcs to come</source>
        <translation>*%1* pcs akan datang</translation>
    </message>
    <message numerus="yes">
        <source>*%n* delivery(ies)</source>
        <translation>
            <numerusform>*%n* kiriman</numerusform>
        </translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Datang</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Closed short</source>
        <translation>Ditutup sebagai kurang</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ditunggu</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Pindahkan</translation>
    </message>
    <message>
        <source>New purchase</source>
        <translation>Pembelian baru</translation>
    </message>
    <message>
        <source>No delivery has ended yet.</source>
        <translation>Belum ada kiriman yang selesai.</translation>
    </message>
    <message>
        <source>Nothing is expected. Press N to enter a purchase, M to move goods.</source>
        <translation>Tidak ada yang ditunggu. Tekan N untuk memasukkan pembelian, M untuk memindahkan barang.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Sisa</translation>
    </message>
    <message>
        <source>SKUs</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spasi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Pemasok</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Ke</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>batalkan</translation>
    </message>
    <message>
        <source>close short</source>
        <translation>tutup kurang</translation>
    </message>
    <message>
        <source>contents</source>
        <translation>isi</translation>
    </message>
    <message>
        <source>move to another warehouse</source>
        <translation>pindah ke gudang lain</translation>
    </message>
    <message>
        <source>new purchase</source>
        <translation>pembelian baru</translation>
    </message>
    <message>
        <source>receive</source>
        <translation>terima</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
</context>
<context>
    <name>selaras::ui::ReviewPage</name>
    <message numerus="yes">
        <source>!%n to be counted again!</source>
        <translation>
            <numerusform>!%n perlu dihitung lagi!</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is posted, %n difference(s) put right</source>
        <translation>
            <numerusform>%1 dibukukan, %n selisih dibetulkan</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 kurang</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 lebih</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) moved while counted: count them again (Enter), or post them with F7.</source>
        <translation>
            <numerusform>%n baris bergerak saat dihitung: hitung lagi (Enter), atau bukukan dengan F7.</numerusform>
        </translation>
    </message>
    <message>
        <source>*%1* differ</source>
        <translation>*%1* berbeda</translation>
    </message>
    <message>
        <source>*%1* pcs missing</source>
        <translation>*%1* pcs kurang</translation>
    </message>
    <message>
        <source>*%1* pcs more</source>
        <translation>*%1* pcs lebih</translation>
    </message>
    <message numerus="yes">
        <source>*%Ln* line(s)</source>
        <translation>
            <numerusform>*%Ln* baris</numerusform>
        </translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Cocok</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Semua baris</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Oleh</translation>
    </message>
    <message>
        <source>Choose one with the arrows, or mark several with Space; then press F6.</source>
        <translation>Pilih satu dengan panah, atau tandai beberapa dengan Spasi; lalu tekan F6.</translation>
    </message>
    <message>
        <source>Count on</source>
        <translation>Hitung terus</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Dihitung</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Selisih</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Selisih</translation>
    </message>
    <message>
        <source>Esc shows what they are. Press %1 again to post the count without them.</source>
        <translation>Esc memperlihatkannya. Tekan %1 lagi untuk membukukan hitungan tanpa barang itu.</translation>
    </message>
    <message>
        <source>Every line agrees with the books. Press F10 to end the count.</source>
        <translation>Semua baris cocok dengan catatan. Tekan F10 untuk mengakhiri hitungan.</translation>
    </message>
    <message>
        <source>F6 counts as 0 what nobody counted.</source>
        <translation>F6 menghitung 0 yang belum dihitung siapa pun.</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Moved: count again</source>
        <translation>Bergerak: hitung lagi</translation>
    </message>
    <message>
        <source>No line is chosen.</source>
        <translation>Tidak ada baris yang dipilih.</translation>
    </message>
    <message>
        <source>Nothing is counted yet. Press Esc and scan.</source>
        <translation>Belum ada yang dihitung. Tekan Esc dan pindai.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n line(s) fewer are there by now than are missing: count them again.</source>
        <translation>
            <numerusform>Dari %n baris kini tersisa lebih sedikit daripada yang kurang: hitung lagi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Post what moved, too</source>
        <translation>Bukukan juga yang bergerak</translation>
    </message>
    <message>
        <source>Press D until that list is shown.</source>
        <translation>Tekan D sampai daftar itu tampil.</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Dibetulkan</translation>
    </message>
    <message>
        <source>Put the books right</source>
        <translation>Betulkan catatan</translation>
    </message>
    <message>
        <source>Review of %1</source>
        <translation>Tinjauan %1</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Somebody else posted it or gave it up meanwhile. Press Esc to see the list.</source>
        <translation>Orang lain sudah membukukan atau melepaskannya. Tekan Esc untuk melihat daftar.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>The rest is put right; these are left.</source>
        <translation>Sisanya sudah dibetulkan; ini yang tertinggal.</translation>
    </message>
    <message>
        <source>This count is over.</source>
        <translation>Hitungan ini sudah selesai.</translation>
    </message>
    <message>
        <source>count on</source>
        <translation>hitung terus</translation>
    </message>
    <message>
        <source>count the line again</source>
        <translation>hitung baris lagi</translation>
    </message>
    <message>
        <source>post what moved, too</source>
        <translation>bukukan juga yang bergerak</translation>
    </message>
    <message>
        <source>put the books right</source>
        <translation>betulkan catatan</translation>
    </message>
    <message numerus="yes">
        <source>%n scanned piece(s) are not counted.</source>
        <translation>
            <numerusform>%n barang yang dipindai tidak dihitung.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in no line of this count. Press Esc to see what they are.</source>
        <translation>Tidak ada di baris mana pun. Tekan Esc untuk melihat apa saja.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Ditarik kembali</translation>
    </message>
    <message>
        <source>Nobody counted</source>
        <translation>Belum dihitung</translation>
    </message>
    <message>
        <source>Count as 0</source>
        <translation>Hitung sebagai 0</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Belum dihitung</translation>
    </message>
    <message>
        <source>Everything the books have here is counted.</source>
        <translation>Semua yang tercatat di sini sudah dihitung.</translation>
    </message>
    <message>
        <source>*%1* in the books, counted by nobody: they stay as they are unless you count them as 0</source>
        <translation>*%1* tercatat tetapi belum dihitung: dibiarkan, kecuali Anda menghitungnya sebagai 0</translation>
    </message>
    <message>
        <source>differences, all, nobody counted</source>
        <translation>selisih, semua, belum dihitung</translation>
    </message>
    <message>
        <source>count as 0</source>
        <translation>hitung sebagai 0</translation>
    </message>
</context>
<context>
    <name>selaras::ui::WarehousesCard</name>
    <message>
        <source>%1 is a warehouse now; stock is moved there with M in Receiving.</source>
        <translation>%1 kini gudang; stok dipindah ke sana dengan M di Penerimaan.</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1 diubah.</translation>
    </message>
    <message>
        <source>%1 is in use again.</source>
        <translation>%1 dipakai lagi.</translation>
    </message>
    <message>
        <source>%1 is put away; it is offered nowhere any more.</source>
        <translation>%1 diarsipkan; tidak ditawarkan lagi di mana pun.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A count of it is open. End it in Counts.</source>
        <translation>Ada hitungan yang masih terbuka. Selesaikan di Hitung.</translation>
    </message>
    <message>
        <source>A delivery to or from it is open. End it in Receiving.</source>
        <translation>Ada kiriman ke atau dari sana. Selesaikan di Penerimaan.</translation>
    </message>
    <message>
        <source>Add warehouse</source>
        <translation>Tambah gudang</translation>
    </message>
    <message>
        <source>Address of %1</source>
        <translation>Alamat %1</translation>
    </message>
    <message>
        <source>Another warehouse</source>
        <translation>Gudang lain</translation>
    </message>
    <message>
        <source>As people call it, for example Cakung.</source>
        <translation>Seperti disebut orang, misalnya Cakung.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Goods lie there. Move them elsewhere with M in Receiving.</source>
        <translation>Masih ada barang. Pindahkan dengan M di Penerimaan.</translation>
    </message>
    <message>
        <source>In files and lists.</source>
        <translation>Di berkas dan daftar.</translation>
    </message>
    <message>
        <source>Name and address</source>
        <translation>Nama dan alamat</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Nama %1</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Tidak disebut</translation>
    </message>
    <message>
        <source>Orders wait for goods there. See Short stock in Orders.</source>
        <translation>Ada pesanan yang menunggu barang di sana. Lihat Stok kurang di Pesanan.</translation>
    </message>
    <message>
        <source>Phone of %1</source>
        <translation>Telepon %1</translation>
    </message>
    <message>
        <source>Phone, for couriers</source>
        <translation>Telepon, untuk kurir</translation>
    </message>
    <message>
        <source>Province and phone</source>
        <translation>Provinsi dan telepon</translation>
    </message>
    <message>
        <source>Province of %1</source>
        <translation>Provinsi %1</translation>
    </message>
    <message>
        <source>Put %1 away</source>
        <translation>Arsipkan %1</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Arsipkan</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>Kode pendek</translation>
    </message>
    <message>
        <source>Street, district, city</source>
        <translation>Jalan, kecamatan, kota</translation>
    </message>
    <message>
        <source>Take %1 up again</source>
        <translation>Pakai lagi %1</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Pakai lagi</translation>
    </message>
    <message>
        <source>The last one stays: without a warehouse nothing can be sold.</source>
        <translation>Yang terakhir tetap: tanpa gudang tidak ada yang bisa dijual.</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>Gudang</translation>
    </message>
    <message>
        <source>Where a shop sends from the nearest warehouse, the provinces say which one that is. Address and phone stand as the sender&apos;s on labels and papers made from now on.</source>
        <translation>Bila toko mengirim dari gudang terdekat, provinsi menentukan gudang mana. Alamat dan telepon dicetak sebagai data pengirim pada label dan dokumen yang dibuat sejak sekarang.</translation>
    </message>
</context>
<context>
    <name>selaras::ui::RoutesCard</name>
    <message>
        <source>Which warehouse sends</source>
        <translation>Gudang mana yang mengirim</translation>
    </message>
    <message>
        <source>One parcel comes before all of it: a warehouse that has everything is chosen over one that has not. Orders that are promised already stay where they are. A shop whose orders are not split is told only what one warehouse can send.</source>
        <translation>Satu paket selalu didahulukan: gudang yang punya semuanya dipilih sebelum yang tidak. Pesanan yang stoknya sudah dipesan tetap di tempatnya. Toko yang pesanannya tidak dipecah hanya diberi tahu sebanyak yang bisa dikirim satu gudang.</translation>
    </message>
    <message>
        <source>The one with most of it</source>
        <translation>Yang stoknya terbanyak</translation>
    </message>
    <message>
        <source>The one nearest to the buyer</source>
        <translation>Yang terdekat dengan pembeli</translation>
    </message>
    <message>
        <source>%1 first</source>
        <translation>%1 dulu</translation>
    </message>
    <message>
        <source>Warehouse that sends for %1</source>
        <translation>Gudang yang mengirim untuk %1</translation>
    </message>
    <message>
        <source>Split if need be</source>
        <translation>Bagi bila perlu</translation>
    </message>
    <message>
        <source>Split orders of %1 if need be</source>
        <translation>Bagi pesanan %1 bila perlu</translation>
    </message>
    <message>
        <source>New orders of %1 are sent so.</source>
        <translation>Pesanan baru %1 dikirim begitu.</translation>
    </message>
</context>
<context>
    <name>selaras::ui::FeesPane</name>
    <message>
        <source>Fees</source>
        <translation>Biaya</translation>
    </message>
    <message>
        <source>What the channel keeps of a sale, in per cent</source>
        <translation>Yang diambil kanal dari penjualan, dalam persen</translation>
    </message>
    <message>
        <source>Type 0 to 100, such as 6,5</source>
        <translation>Ketik 0 sampai 100, misalnya 6,5</translation>
    </message>
    <message>
        <source>Rules that go by margin take it off the price, with the cost of the SKU (press C in Stock).</source>
        <translation>Aturan menurut margin menguranginya dari harga, bersama harga pokok SKU (tekan C di Stok).</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
</context>
<context>
    <name>selaras::ui::PreviewModel</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 does not sell it</source>
        <translation>%1 tidak menjualnya</translation>
    </message>
    <message>
        <source>%1: told %2 now, and %3 by this rule</source>
        <translation>%1: kini diberi tahu %2, dengan aturan ini %3</translation>
    </message>
    <message>
        <source>%1: stays %2</source>
        <translation>%1: tetap %2</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 hari</translation>
    </message>
</context>
<context>
    <name>selaras::ui::ReorderPage</name>
    <message>
        <source>What to buy</source>
        <translation>Yang perlu dibeli</translation>
    </message>
    <message>
        <source>sales were not counted yet</source>
        <translation>penjualan belum dihitung</translation>
    </message>
    <message>
        <source>sales as of %1</source>
        <translation>penjualan per %1</translation>
    </message>
    <message>
        <source>sales as of %1 %2</source>
        <translation>penjualan per %1 %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Days until it is on the shelf</source>
        <translation>Hari sampai ada di rak</translation>
    </message>
    <message>
        <source>Days a purchase should last</source>
        <translation>Hari pembelian harus cukup</translation>
    </message>
    <message>
        <source>By what sold in the last 30 days. It is time to buy when there are no more than sell until a purchase is there, and the buffer; what is still coming in counts as there, what orders wait for as gone. Bundles are bought as their parts.</source>
        <translation>Menurut penjualan 30 hari terakhir. Waktunya membeli bila sisanya tidak lebih dari yang terjual sampai pembelian tiba, ditambah penyangga; yang masih datang dihitung ada, yang ditunggu pesanan dihitung habis. Paket dibeli sebagai isinya.</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Bebas</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Datang</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 hari</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Cukup</translation>
    </message>
    <message>
        <source>Buy at</source>
        <translation>Beli pada</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Beli</translation>
    </message>
    <message>
        <source>Nothing has to be bought now.</source>
        <translation>Tidak ada yang perlu dibeli sekarang.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln hari</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders wait for %1</source>
        <translation>Pesanan menunggu %1</translation>
    </message>
    <message numerus="yes">
        <source>*%Ln* SKU(s) to buy</source>
        <translation>
            <numerusform>*%Ln* SKU perlu dibeli</numerusform>
        </translation>
    </message>
    <message>
        <source>*%1* pcs</source>
        <translation>*%1* pcs</translation>
    </message>
    <message>
        <source>Type 0 to 365 days</source>
        <translation>Ketik 0 sampai 365 hari</translation>
    </message>
    <message>
        <source>Type 1 to 365 days</source>
        <translation>Ketik 1 sampai 365 hari</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ekspor</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Kurang</translation>
    </message>
</context>
<context>
    <name>selaras::ui::RuleEditor</name>
    <message>
        <source>What it would change</source>
        <translation>Yang akan berubah</translation>
    </message>
    <message>
        <source>Fill in the form to see it here. Nothing is told to a shop before you save.</source>
        <translation>Isi formulir untuk melihatnya di sini. Toko tidak diberi tahu apa pun sebelum Anda menyimpan.</translation>
    </message>
    <message>
        <source>The rule is not whole yet.</source>
        <translation>Aturan ini belum lengkap.</translation>
    </message>
    <message>
        <source>Of %1 SKUs the %2 that sell fastest were looked at, as if the rule held now.</source>
        <translation>Dari %1 SKU, %2 yang paling laku diperiksa, seolah aturan ini berlaku sekarang.</translation>
    </message>
    <message>
        <source>All %1 SKUs it speaks of were looked at, as if the rule held now.</source>
        <translation>Semua %1 SKU yang dimaksud diperiksa, seolah aturan ini berlaku sekarang.</translation>
    </message>
    <message>
        <source>For %1 of them it does nothing: their price or cost is not known, or every shop leaves as much.</source>
        <translation>Untuk %1 di antaranya aturan ini tidak berbuat apa-apa: harga jual atau harga pokoknya belum diketahui, atau marginnya sama di semua toko.</translation>
    </message>
    <message>
        <source>It changes no figure of these SKUs as they are now.</source>
        <translation>Tidak ada angka SKU ini yang berubah untuk saat ini.</translation>
    </message>
    <message>
        <source>No figure of these SKUs changes against the rule as it stands.</source>
        <translation>Tidak ada angka SKU ini yang berubah dibanding aturan yang ada.</translation>
    </message>
    <message>
        <source>*%1* SKUs change</source>
        <translation>*%1* SKU berubah</translation>
    </message>
    <message>
        <source>the *%1* that change most are shown</source>
        <translation>*%1* yang paling berubah ditampilkan</translation>
    </message>
    <message>
        <source>Why would %1 be told %2?</source>
        <translation>Mengapa %1 akan diberi tahu %2?</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>It is told %1 by the rules as they are.</source>
        <translation>Dengan aturan yang ada, toko ini diberi tahu %1.</translation>
    </message>
    <message>
        <source>save</source>
        <translation>simpan</translation>
    </message>
    <message>
        <source>form or figures</source>
        <translation>formulir atau angka</translation>
    </message>
    <message>
        <source>why this figure</source>
        <translation>mengapa angka ini</translation>
    </message>
    <message>
        <source>back</source>
        <translation>kembali</translation>
    </message>
    <message>
        <source>Would be told</source>
        <translation>Akan diberi tahu</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spasi</translation>
    </message>
</context>
<context>
    <name>selaras::ui::RuleForm</name>
    <message>
        <source>Per cent</source>
        <translation>Persen</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>At least, pieces</source>
        <translation>Paling sedikit, pcs</translation>
    </message>
    <message>
        <source>With fewer left than, pieces</source>
        <translation>Bila sisanya kurang dari, pcs</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Pcs</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Aturan baru</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>Ubah aturan</translation>
    </message>
    <message>
        <source>It stays where it is among the others</source>
        <translation>Tetap pada urutannya</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Yang dilakukannya</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>may be empty: then it is called by what it does</source>
        <translation>boleh kosong: lalu dinamai menurut isinya</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Choose a shop</source>
        <translation>Pilih toko</translation>
    </message>
    <message>
        <source>For which shop</source>
        <translation>Untuk toko mana</translation>
    </message>
    <message>
        <source>At most, pieces</source>
        <translation>Paling banyak, pcs</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n hari</numerusform>
        </translation>
    </message>
    <message>
        <source>Sales of the last</source>
        <translation>Penjualan selama</translation>
    </message>
    <message>
        <source>Per cent for %1</source>
        <translation>Persen untuk %1</translation>
    </message>
    <message>
        <source>Per cent for each shop</source>
        <translation>Persen tiap toko</translation>
    </message>
    <message>
        <source>Shops without a figure share what is left of 100 %</source>
        <translation>Toko tanpa angka berbagi sisa dari 100 %</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>Gudang</translation>
    </message>
    <message>
        <source>All goods</source>
        <translation>Semua barang</translation>
    </message>
    <message>
        <source>One SKU or bundle</source>
        <translation>Satu SKU atau paket</translation>
    </message>
    <message>
        <source>Goods with a tag</source>
        <translation>Barang dengan label</translation>
    </message>
    <message>
        <source>Of which goods</source>
        <translation>Untuk barang mana</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Code, name or barcode</source>
        <translation>Kode, nama, atau barcode</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>No SKU has a tag yet; give them in Stock with L</source>
        <translation>Belum ada SKU yang berlabel; beri label di Stok dengan L</translation>
    </message>
    <message>
        <source>All other shops</source>
        <translation>Semua toko lain</translation>
    </message>
    <message>
        <source>All shops</source>
        <translation>Semua toko</translation>
    </message>
    <message>
        <source>Kept from</source>
        <translation>Diambil dari</translation>
    </message>
    <message>
        <source>In which shop</source>
        <translation>Di toko mana</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>empty: at once; %1</source>
        <translation>kosong: langsung; %1</translation>
    </message>
    <message>
        <source>Until and with</source>
        <translation>Sampai dengan</translation>
    </message>
    <message>
        <source>empty: always</source>
        <translation>kosong: selalu</translation>
    </message>
    <message>
        <source>It works after all others</source>
        <translation>Bekerja setelah semua yang lain</translation>
    </message>
</context>
<context>
    <name>selaras::ui::RuleWords</name>
    <message>
        <source>a warehouse that is gone</source>
        <translation>gudang yang sudah tidak ada</translation>
    </message>
    <message>
        <source>Sell only from %1</source>
        <translation>Jual hanya dari %1</translation>
    </message>
    <message>
        <source>Do not sell from %1</source>
        <translation>Jangan jual dari %1</translation>
    </message>
    <message numerus="yes">
        <source>Sell also what comes in within %n day(s)</source>
        <translation>
            <numerusform>Jual juga yang datang dalam %n hari</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep %1 off sale as a buffer</source>
        <translation>Tahan %1 sebagai penyangga</translation>
    </message>
    <message>
        <source>Keep a buffer as large as sales need, %1 to %2</source>
        <translation>Tahan penyangga sesuai lajunya penjualan, %1 sampai %2</translation>
    </message>
    <message>
        <source>Keep %1 for %2</source>
        <translation>Simpan %1 untuk %2</translation>
    </message>
    <message>
        <source>Show at most %1</source>
        <translation>Tampilkan paling banyak %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>the others %1</source>
        <translation>yang lain %1</translation>
    </message>
    <message>
        <source>Split: %1</source>
        <translation>Bagi: %1</translation>
    </message>
    <message numerus="yes">
        <source>Split by what each shop sold in %n day(s)</source>
        <translation>
            <numerusform>Bagi menurut penjualan tiap toko selama %n hari</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the last %1 for the shop with the best margin</source>
        <translation>Simpan %1 terakhir untuk toko dengan margin terbaik</translation>
    </message>
    <message>
        <source>Stop selling below %1</source>
        <translation>Berhenti menjual di bawah %1</translation>
    </message>
    <message>
        <source>Sell only from some warehouses</source>
        <translation>Jual hanya dari gudang tertentu</translation>
    </message>
    <message>
        <source>Stock in other warehouses is not counted.</source>
        <translation>Stok di gudang lain tidak dihitung.</translation>
    </message>
    <message>
        <source>Leave warehouses out</source>
        <translation>Kecualikan gudang</translation>
    </message>
    <message>
        <source>Stock in these warehouses is not counted.</source>
        <translation>Stok di gudang ini tidak dihitung.</translation>
    </message>
    <message>
        <source>Sell what is still coming in</source>
        <translation>Jual yang masih akan datang</translation>
    </message>
    <message>
        <source>What is due within so many days is counted, after orders that wait for it; what is late is not.</source>
        <translation>Yang dijadwalkan datang dalam sekian hari dihitung, setelah pesanan yang menunggunya; yang terlambat tidak.</translation>
    </message>
    <message>
        <source>Buffer of a fixed size</source>
        <translation>Penyangga tetap</translation>
    </message>
    <message>
        <source>So many pieces are kept off sale; the largest counts.</source>
        <translation>Sekian pcs tidak dijual; yang terbesar yang berlaku.</translation>
    </message>
    <message>
        <source>Buffer sized by Selaras</source>
        <translation>Penyangga dihitung Selaras</translation>
    </message>
    <message>
        <source>As large as what may sell while the shop is being told; none for slow sellers on fast shops.</source>
        <translation>Sebesar yang mungkin terjual selagi toko diberi tahu; tidak ada untuk barang lambat di toko cepat.</translation>
    </message>
    <message>
        <source>Keep a minimum for one shop</source>
        <translation>Simpan minimum untuk satu toko</translation>
    </message>
    <message>
        <source>The other shops are told that much less.</source>
        <translation>Toko lain diberi tahu sekian lebih sedikit.</translation>
    </message>
    <message>
        <source>Show at most so many</source>
        <translation>Tampilkan paling banyak sekian</translation>
    </message>
    <message>
        <source>However many there are, no more are shown.</source>
        <translation>Sebanyak apa pun stoknya, tidak lebih dari itu yang ditampilkan.</translation>
    </message>
    <message>
        <source>Show at most a percentage</source>
        <translation>Tampilkan paling banyak sekian persen</translation>
    </message>
    <message>
        <source>Of what is left for the shop, rounded down.</source>
        <translation>Dari yang tersisa untuk toko itu, dibulatkan ke bawah.</translation>
    </message>
    <message>
        <source>Split by percentages</source>
        <translation>Bagi menurut persen</translation>
    </message>
    <message>
        <source>Each shop has a part of its own; shops without a figure share what is left of 100 %.</source>
        <translation>Tiap toko punya bagian sendiri; toko tanpa angka berbagi sisa dari 100 %.</translation>
    </message>
    <message>
        <source>Split by how fast shops sell</source>
        <translation>Bagi menurut laju penjualan toko</translation>
    </message>
    <message>
        <source>Each shop has a part of its own, in proportion to its sales; a new shop is not shut out.</source>
        <translation>Tiap toko punya bagian sendiri, sebanding dengan penjualannya; toko baru tetap kebagian.</translation>
    </message>
    <message>
        <source>Last pieces to the best margin</source>
        <translation>Sisa terakhir untuk margin terbaik</translation>
    </message>
    <message>
        <source>Margin is price less the shop&apos;s fee less cost; where it is not known, it counts as the least.</source>
        <translation>Margin adalah harga dikurangi biaya toko dan harga pokok; bila tidak diketahui, dianggap yang terkecil.</translation>
    </message>
    <message>
        <source>Stop selling below</source>
        <translation>Berhenti menjual di bawah</translation>
    </message>
    <message>
        <source>With fewer left than that, nothing is shown.</source>
        <translation>Bila sisanya kurang dari itu, tidak ada yang ditampilkan.</translation>
    </message>
    <message>
        <source>a shop that is gone</source>
        <translation>toko yang sudah tidak ada</translation>
    </message>
    <message>
        <source>SKU %1</source>
        <translation>SKU %1</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Label %1</translation>
    </message>
    <message>
        <source>All goods</source>
        <translation>Semua barang</translation>
    </message>
    <message>
        <source>All shops</source>
        <translation>Semua toko</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Dimatikan</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Berakhir %1</translation>
    </message>
    <message>
        <source>Begins %1</source>
        <translation>Mulai %1</translation>
    </message>
    <message>
        <source>In force until %1</source>
        <translation>Berlaku sampai %1</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Berlaku</translation>
    </message>
    <message>
        <source>Show nothing</source>
        <translation>Jangan tampilkan apa pun</translation>
    </message>
</context>
<context>
    <name>selaras::ui::RulesWorkspace</name>
    <message>
        <source>Fees saved</source>
        <translation>Biaya disimpan</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Toko</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Sekarang</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Biaya</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Aturan baru</translation>
    </message>
    <message>
        <source>No rules: every shop is told what is available. Press N to add one.</source>
        <translation>Tidak ada aturan: semua toko diberi tahu yang tersedia. Tekan N untuk menambah.</translation>
    </message>
    <message numerus="yes">
        <source>*%Ln* rule(s)</source>
        <translation>
            <numerusform>*%Ln* aturan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>*%Ln* in force</source>
        <translation>
            <numerusform>*%Ln* berlaku</numerusform>
        </translation>
    </message>
    <message>
        <source>What counts as stock comes first; then each rule works on what the one above it left</source>
        <translation>Yang dihitung sebagai stok lebih dulu; lalu tiap aturan bekerja pada sisa dari aturan di atasnya</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Disimpan: %1</translation>
    </message>
    <message>
        <source>Switched on: %1</source>
        <translation>Dinyalakan: %1</translation>
    </message>
    <message>
        <source>Switched off: %1</source>
        <translation>Dimatikan: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Dihapus: %1</translation>
    </message>
    <message>
        <source>Put back: %1</source>
        <translation>Dikembalikan: %1</translation>
    </message>
    <message>
        <source>new rule</source>
        <translation>aturan baru</translation>
    </message>
    <message>
        <source>change</source>
        <translation>ubah</translation>
    </message>
    <message>
        <source>work earlier or later</source>
        <translation>bekerja lebih dulu atau kemudian</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>nyala atau mati</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>hapus</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>kembalikan</translation>
    </message>
    <message>
        <source>fees of the shops</source>
        <translation>biaya toko</translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>shop</comment>
        <translation>bukan %1</translation>
    </message>
    <message>
        <source>Kept for %1, from %2</source>
        <translation>Disimpan untuk %1, dari %2</translation>
    </message>
</context>
<context>
    <name>selaras::ui::TypedRule</name>
    <message>
        <source>%1: type 0 to 100, or nothing</source>
        <translation>%1: ketik 0 sampai 100, atau kosongkan</translation>
    </message>
    <message>
        <source>Together they are %1; there are only 100 %</source>
        <translation>Jumlahnya %1; yang ada hanya 100 %</translation>
    </message>
    <message>
        <source>Type the part of at least one shop</source>
        <translation>Ketik bagian paling sedikit satu toko</translation>
    </message>
    <message>
        <source>Type a day such as 24/11/2026, with a time if you like</source>
        <translation>Ketik tanggal seperti 24/11/2026, boleh dengan jam</translation>
    </message>
    <message>
        <source>It would end before it begins</source>
        <translation>Akan berakhir sebelum mulai</translation>
    </message>
    <message>
        <source>Type 0 to 100</source>
        <translation>Ketik 0 sampai 100</translation>
    </message>
    <message>
        <source>Type how many days, 0 to %1</source>
        <translation>Ketik berapa hari, 0 sampai %1</translation>
    </message>
    <message>
        <source>Type how many, such as 3</source>
        <translation>Ketik berapa, misalnya 3</translation>
    </message>
    <message>
        <source>The most is less than the least</source>
        <translation>Yang paling banyak kurang dari yang paling sedikit</translation>
    </message>
    <message>
        <source>Choose the shop</source>
        <translation>Pilih tokonya</translation>
    </message>
    <message>
        <source>It cannot be kept from the shop it is kept for</source>
        <translation>Tidak bisa diambil dari toko yang sama</translation>
    </message>
    <message>
        <source>Choose at least one warehouse</source>
        <translation>Pilih paling sedikit satu gudang</translation>
    </message>
    <message>
        <source>Type the code of the SKU</source>
        <translation>Ketik kode SKU-nya</translation>
    </message>
    <message>
        <source>There is no SKU %1</source>
        <translation>Tidak ada SKU %1</translation>
    </message>
    <message>
        <source>Choose or type a tag</source>
        <translation>Pilih atau ketik label</translation>
    </message>
    <message>
        <source>With this figure the rule would change nothing</source>
        <translation>Dengan angka ini aturan tidak mengubah apa pun</translation>
    </message>
    <message>
        <source>0 shows nothing: there is none of it to sell</source>
        <translation>0 tidak menampilkan apa pun: tidak ada yang bisa dijual</translation>
    </message>
</context>
<context>
    <name>selaras::ui::NewPassword</name>
    <message>
        <source>The same</source>
        <translation>Sama</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Tidak sama</translation>
    </message>
</context>
<context>
    <name>selaras::ui::WhyShort</name>
    <message>
        <source>An import, a change or a count was taken back at %2 (%3): %1 of its pieces were promised here.</source>
        <translation>Sebuah impor, perubahan, atau hitungan ditarik kembali pada %2 (%3): %1 di antaranya dijanjikan di sini.</translation>
    </message>
    <message>
        <source>There were never so many: nobody else has them, and no movement took them.</source>
        <translation>Sebanyak itu tidak pernah ada: tidak ada yang memegangnya, dan tidak ada pergerakan yang mengambilnya.</translation>
    </message>
    <message>
        <source>This buyer ordered at %1, before %2 was connected here.</source>
        <translation>Pembeli ini memesan pukul %1, sebelum %2 tersambung di sini.</translation>
    </message>
    <message>
        <source>What happened then is not stored any more: what shops were told is kept for 30 days.</source>
        <translation>Yang terjadi waktu itu tidak tersimpan lagi: apa yang diberitahukan ke toko disimpan 30 hari.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 sold the last %2 at %3 (order %4).</source>
        <translation>%1 menjual %2 terakhir pukul %3 (pesanan %4).</translation>
    </message>
    <message>
        <source>A count found fewer at %2 (%3): %1 of them were promised here.</source>
        <translation>Sebuah hitungan menemukan kurang pada %2 (%3): %1 di antaranya dijanjikan di sini.</translation>
    </message>
    <message>
        <source>Pieces were damaged at %2 (%3): %1 of them were promised here.</source>
        <translation>Ada yang rusak pada %2 (%3): %1 di antaranya dijanjikan di sini.</translation>
    </message>
    <message>
        <source>Pieces were lost at %2 (%3): %1 of them were promised here.</source>
        <translation>Ada yang hilang pada %2 (%3): %1 di antaranya dijanjikan di sini.</translation>
    </message>
    <message>
        <source>Pieces were sent to another warehouse at %2 (%3): %1 of them were promised here.</source>
        <translation>Ada yang dikirim ke gudang lain pada %2 (%3): %1 di antaranya dijanjikan di sini.</translation>
    </message>
    <message>
        <source>Pieces were taken off the books at %2 (%3): %1 of them were promised here.</source>
        <translation>Ada yang dikeluarkan dari pembukuan pada %2 (%3): %1 di antaranya dijanjikan di sini.</translation>
    </message>
    <message>
        <source>The youngest orders wait when promised pieces are gone.</source>
        <translation>Pesanan termuda yang menunggu bila barang yang dijanjikan tidak ada.</translation>
    </message>
    <message>
        <source>We saw that sale only at %1, %2 later; this buyer had ordered at %3.</source>
        <translation>Penjualan itu baru terlihat pukul %1, %2 kemudian; pembeli ini memesan pukul %3.</translation>
    </message>
    <message>
        <source>This buyer ordered at %1, but we saw the order only at %2, %3 later.</source>
        <translation>Pembeli ini memesan pukul %1, tetapi pesanannya baru terlihat pukul %2, %3 kemudian.</translation>
    </message>
    <message>
        <source>Meanwhile %1 sold the last %2 at %3 (order %4).</source>
        <translation>Sementara itu %1 menjual %2 terakhir pukul %3 (pesanan %4).</translation>
    </message>
    <message>
        <source>We saw it at %1; this buyer ordered at %2, before %3 had taken the lower figure.</source>
        <translation>Terlihat pukul %1; pembeli ini memesan pukul %2, sebelum %3 menerima angka yang lebih rendah.</translation>
    </message>
    <message>
        <source>This buyer ordered at %1, before %2 had taken the lower figure.</source>
        <translation>Pembeli ini memesan pukul %1, sebelum %2 menerima angka yang lebih rendah.</translation>
    </message>
    <message>
        <source>Until then the last figure it had taken was %1, at %2.</source>
        <translation>Sampai saat itu angka terakhir yang diterimanya %1, pukul %2.</translation>
    </message>
    <message>
        <source>without an answer</source>
        <translation>tanpa jawaban</translation>
    </message>
    <message>
        <source>%1 took %2 at %3, %4 after this buyer had ordered.</source>
        <translation>%1 menerima %2 pukul %3, %4 setelah pembeli ini memesan.</translation>
    </message>
    <message>
        <source>When its turn came at %1, %2 showed the right figure by itself: this order had lowered it.</source>
        <translation>Waktu gilirannya tiba pukul %1, %2 sudah menunjukkan angka yang benar: pesanan ini yang menurunkannya.</translation>
    </message>
    <message>
        <source>The new figure still waits to be sent to %1.</source>
        <translation>Angka barunya masih menunggu dikirim ke %1.</translation>
    </message>
    <message>
        <source>Sending the new figure to %1 has failed; tries: %2, the last answer: %3.</source>
        <translation>Angka barunya belum sampai ke %1; dicoba %2 kali, jawaban terakhir: %3.</translation>
    </message>
    <message>
        <source>%1 did not take the new figure: %2. It waits for a person in Activity.</source>
        <translation>%1 tidak menerima angka barunya: %2. Ini menunggu orang di Aktivitas.</translation>
    </message>
    <message>
        <source>The new figure for %1 was given up by hand: %2.</source>
        <translation>Angka baru untuk %1 dibuang oleh orang: %2.</translation>
    </message>
    <message>
        <source>%1 was told %2 at %3, after that. Look at Rules: one counts goods that are not there yet.</source>
        <translation>%1 diberi tahu %2 pukul %3, sesudah itu. Lihat Aturan: ada yang menghitung barang yang belum datang.</translation>
    </message>
    <message>
        <source>%1 took %2 at %3, and sold more than that: this buyer ordered at %4.</source>
        <translation>%1 menerima %2 pukul %3, lalu menjual lebih dari itu: pembeli ini memesan pukul %4.</translation>
    </message>
    <message>
        <source>When it was read at %1 it showed %2: look in the seller centre whether somebody raised it.</source>
        <translation>Waktu dibaca pukul %1 toko menunjukkan %2: periksa di Seller Centre apakah ada yang menaikkannya.</translation>
    </message>
    <message>
        <source>%1 was in shadow mode when this buyer ordered at %2, so it was told nothing.</source>
        <translation>%1 dalam mode bayangan waktu pembeli ini memesan pukul %2, jadi tidak diberi tahu apa-apa.</translation>
    </message>
    <message>
        <source>%1 was paused when this buyer ordered at %2, so it was told nothing.</source>
        <translation>%1 sedang dijeda waktu pembeli ini memesan pukul %2, jadi tidak diberi tahu apa-apa.</translation>
    </message>
    <message>
        <source>Nobody had said which SKU the listing is when this buyer ordered at %1, so %2 was told nothing of it.</source>
        <translation>Belum ada yang menyebut SKU produk toko itu waktu pembeli ini memesan pukul %1, jadi %2 tidak diberi tahu apa-apa.</translation>
    </message>
    <message>
        <source>%1 had reached its limit of changes a day when this buyer ordered at %2, so it was told nothing.</source>
        <translation>%1 sudah mencapai batas perubahan per hari waktu pembeli ini memesan pukul %2, jadi tidak diberi tahu apa-apa.</translation>
    </message>
    <message>
        <source>Another sale was seen too late</source>
        <translation>Penjualan lain terlambat terlihat</translation>
    </message>
    <message>
        <source>This order was seen too late</source>
        <translation>Pesanan ini terlambat terlihat</translation>
    </message>
    <message>
        <source>The shop was told too late</source>
        <translation>Toko terlambat diberi tahu</translation>
    </message>
    <message>
        <source>The shop was told more than is free</source>
        <translation>Toko diberi tahu lebih dari yang bebas</translation>
    </message>
    <message>
        <source>The shop sold more than it was told</source>
        <translation>Toko menjual lebih dari yang diberitahukan</translation>
    </message>
    <message>
        <source>The shop is told nothing</source>
        <translation>Toko tidak diberi tahu apa-apa</translation>
    </message>
    <message>
        <source>Promised pieces are gone</source>
        <translation>Barang yang dijanjikan tidak ada lagi</translation>
    </message>
    <message>
        <source>Never in stock</source>
        <translation>Tidak pernah ada</translation>
    </message>
    <message>
        <source>Sold before the shop was connected</source>
        <translation>Terjual sebelum toko tersambung</translation>
    </message>
    <message>
        <source>Not known any more</source>
        <translation>Tidak diketahui lagi</translation>
    </message>
    <message>
        <source>This order was written here at %1, when they were gone already.</source>
        <translation>Pesanan ini ditulis di sini pukul %1, saat barang itu sudah habis.</translation>
    </message>
    <message>
        <source>Promised by us when it was gone</source>
        <translation>Dijanjikan di sini saat sudah habis</translation>
    </message>
    <message>
        <source>%1 lie in another warehouse, but orders of %2 are sent from one. Send them from there, or let its orders be split in Settings.</source>
        <translation>%1 ada di gudang lain, tetapi pesanan %2 dikirim dari satu gudang saja. Kirim dari sana, atau izinkan pesanannya dipecah di Pengaturan.</translation>
    </message>
    <message>
        <source>They lie in another warehouse</source>
        <translation>Barangnya ada di gudang lain</translation>
    </message>
</context>
<context>
    <name>selaras::ui::WhyForm</name>
    <message>
        <source>Nothing waits any more</source>
        <translation>Tidak ada yang menunggu lagi</translation>
    </message>
    <message>
        <source>Everything this order sold is reserved for it now.</source>
        <translation>Semua isi pesanan ini sudah dipesankan untuknya.</translation>
    </message>
    <message>
        <source>%1 is asked to cancel, for it is out of stock.</source>
        <translation>%1 diminta membatalkan karena stoknya habis.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Diminta</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Dipesan</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Kurang</translation>
    </message>
    <message>
        <source>What now?</source>
        <translation>Lalu bagaimana?</translation>
    </message>
    <message>
        <source>Send %1 from %2</source>
        <translation>Kirim %1 dari %2</translation>
    </message>
    <message>
        <source>%1 are free there. The line is then sent from two warehouses.</source>
        <translation>Di sana bebas %1. Barisnya lalu dikirim dari dua gudang.</translation>
    </message>
    <message>
        <source>%1 are free there.</source>
        <translation>Di sana bebas %1.</translation>
    </message>
    <message>
        <source>Send something else…</source>
        <translation>Kirim yang lain…</translation>
    </message>
    <message>
        <source>Another SKU&apos;s pieces are reserved instead. Ask the buyer first.</source>
        <translation>Barang SKU lain yang dipesankan sebagai gantinya. Tanya pembelinya dulu.</translation>
    </message>
    <message>
        <source>Show the stock</source>
        <translation>Lihat stoknya</translation>
    </message>
    <message>
        <source>Nothing of it is expected.</source>
        <translation>Tidak ada yang sedang datang.</translation>
    </message>
    <message>
        <source>Or wait: %1 are expected in %2 on %3 (%4).</source>
        <translation>Atau tunggu: %1 akan datang di %2 pada %3 (%4).</translation>
    </message>
    <message>
        <source>Or wait: %1 are expected in %2, without a date (%3).</source>
        <translation>Atau tunggu: %1 akan datang di %2, tanpa tanggal (%3).</translation>
    </message>
    <message>
        <source>Send what is there</source>
        <translation>Kirim yang ada</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Goes now: %1.</source>
        <translation>Dikirim sekarang: %1.</translation>
    </message>
    <message>
        <source>Stays: %1; it follows in a parcel of its own when it comes.</source>
        <translation>Tinggal: %1; menyusul dalam paket sendiri saat datang.</translation>
    </message>
    <message>
        <source>%1 knows this order as one parcel and gives it one label: split it in the seller centre first.</source>
        <translation>%1 mengenal pesanan ini sebagai satu paket dengan satu label: pisahkan dulu di pusat penjual.</translation>
    </message>
    <message>
        <source>It is cancelled at once, for it is out of stock; tell the buyer.</source>
        <translation>Pesanan langsung dibatalkan karena stok habis; beri tahu pembeli.</translation>
    </message>
</context>
<context>
    <name>selaras::ui::SubstituteForm</name>
    <message>
        <source>Code, name or barcode</source>
        <translation>Kode, nama atau barcode</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <translation>%1 × %2, %3</translation>
    </message>
    <message>
        <source>Also instead of the %1 that are there</source>
        <translation>Juga menggantikan %1 yang ada</translation>
    </message>
    <message>
        <source>What the buyer bought stays on the order; what is reserved and taken off the shelf is this. It can be taken back until the order has left.</source>
        <translation>Yang dibeli tetap tercatat di pesanan; yang dipesankan dan diambil dari rak adalah ini. Bisa dikembalikan selama pesanan belum berangkat.</translation>
    </message>
    <message>
        <source>No other SKU begins with “%1”.</source>
        <translation>Tidak ada SKU lain yang berawalan “%1”.</translation>
    </message>
    <message>
        <source>%1 free  %2  %3</source>
        <translation>bebas %1  %2  %3</translation>
    </message>
</context>
<context>
    <name>selaras::ui::BulkPage</name>
    <message>
        <source>Buffer</source>
        <translation>Penyangga</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produk</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Modal</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Stock, with a reason</source>
        <translation>Stok, dengan alasan</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Pilih alasan</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln SKU(s) together</source>
        <translation>
            <numerusform>Ubah %Ln SKU sekaligus</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Yang diubah</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Ambil</translation>
    </message>
    <message>
        <source>may be empty</source>
        <translation>boleh kosong</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Gudang</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Pieces kept off every shop</source>
        <translation>Pcs yang ditahan dari semua toko</translation>
    </message>
    <message>
        <source>Empty: each stands by itself</source>
        <translation>Kosong: masing-masing berdiri sendiri</translation>
    </message>
    <message>
        <source>What a piece costs you</source>
        <translation>Modal Anda per pcs</translation>
    </message>
    <message>
        <source>Empty: nobody knows</source>
        <translation>Kosong: belum diketahui</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>commas between them</source>
        <translation>pisahkan dengan koma</translation>
    </message>
    <message>
        <source>Change, or what is there now</source>
        <translation>Perubahan, atau isi sekarang</translation>
    </message>
    <message>
        <source>+3 or -2 changes by so many; 48 or 12*4 is what is there</source>
        <translation>+3 atau -2 mengubah sebanyak itu; 48 atau 12*4 adalah isi rak</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Sekarang</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Nanti</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Yang terjadi</translation>
    </message>
    <message>
        <source>Say what changes; what each SKU and its shops would have stands here before.</source>
        <translation>Isi apa yang diubah; hasilnya untuk tiap SKU dan tokonya tampil dulu di sini.</translation>
    </message>
    <message>
        <source>Type how many, such as 2</source>
        <translation>Ketik berapa, misalnya 2</translation>
    </message>
    <message>
        <source>Type an amount such as 89.500</source>
        <translation>Ketik jumlah seperti 89.500</translation>
    </message>
    <message>
        <source>Type a tag</source>
        <translation>Ketik sebuah tag</translation>
    </message>
    <message>
        <source>Type a number, such as +3, 48 or 12*4</source>
        <translation>Ketik angka, misalnya +3, 48, atau 12*4</translation>
    </message>
    <message>
        <source>Every change needs its reason</source>
        <translation>Setiap perubahan perlu alasan</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>berubah</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>tersimpan</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>tetap</translation>
    </message>
    <message>
        <source>*%1* change</source>
        <translation>*%1* berubah</translation>
    </message>
    <message>
        <source>*%1* refused</source>
        <translation>*%1* ditolak</translation>
    </message>
    <message>
        <source>*%1* stay</source>
        <translation>*%1* tetap</translation>
    </message>
    <message>
        <source>Taken back: %1. Refused ones stand above with the reason.</source>
        <translation>Dibatalkan: %1. Yang ditolak ada di atas dengan alasannya.</translation>
    </message>
    <message>
        <source>All saved, in one go.</source>
        <translation>Semua tersimpan sekaligus.</translation>
    </message>
    <message>
        <source>Saved, but for those above with their reason.</source>
        <translation>Tersimpan, kecuali yang di atas dengan alasannya.</translation>
    </message>
    <message>
        <source>Nothing is written before you press Save. Refused ones are left as they are. At most %1 SKUs at once.</source>
        <translation>Tidak ada yang ditulis sebelum Anda menekan Simpan. Yang ditolak dibiarkan. Paling banyak %1 SKU sekaligus.</translation>
    </message>
    <message>
        <source>save</source>
        <translation>simpan</translation>
    </message>
    <message>
        <source>take it back</source>
        <translation>batalkan</translation>
    </message>
    <message>
        <source>close</source>
        <translation>tutup</translation>
    </message>
</context>
<context>
    <name>selaras::ui::BulkWork</name>
    <message>
        <source>Not now</source>
        <translation>Jangan dulu</translation>
    </message>
    <message>
        <source>Stop after these</source>
        <translation>Berhenti setelah ini</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Ditolak: %1</translation>
    </message>
    <message>
        <source>Not begun: %1</source>
        <translation>Belum dimulai: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Dilewati: %1</translation>
    </message>
</context>
<context>
    <name>selaras::ui::Names</name>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
</context>
<context>
    <name>selaras::ui::OrderForm</name>
    <message>
        <source>Type rupiah, such as 9000</source>
        <translation>Ketik rupiah, misalnya 9000</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Harga</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Subtotal</translation>
    </message>
    <message>
        <source>No line yet. Scan the goods, or type a code above.</source>
        <translation>Belum ada baris. Pindai barangnya, atau ketik kode di atas.</translation>
    </message>
    <message>
        <source>Price of the line</source>
        <translation>Harga satuan baris</translation>
    </message>
    <message>
        <source>as the SKU says</source>
        <translation>sesuai SKU</translation>
    </message>
    <message>
        <source>No SKU has the barcode %1</source>
        <translation>Tidak ada SKU dengan barcode %1</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Pesanan baru</translation>
    </message>
    <message>
        <source>By chat or over the counter</source>
        <translation>Lewat chat atau di toko</translation>
    </message>
    <message>
        <source>Take the order</source>
        <translation>Simpan pesanan</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Known buyers are offered; may be empty</source>
        <translation>Pembeli lama ditawarkan; boleh kosong</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Kota</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>Kurir</translation>
    </message>
    <message>
        <source>By transfer, not yet</source>
        <translation>Transfer, belum masuk</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Dibayar</translation>
    </message>
    <message>
        <source>To the courier (COD)</source>
        <translation>Ke kurir (COD)</translation>
    </message>
    <message>
        <source>Taken along, paid</source>
        <translation>Diambil, lunas</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Ongkos kirim</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Potongan</translation>
    </message>
    <message>
        <source>Hours to pay</source>
        <translation>Batas bayar (jam)</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>seperti biasa</translation>
    </message>
    <message>
        <source>Type whole hours, from 1 to %1</source>
        <translation>Ketik jam bulat, dari 1 sampai %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>may be empty</source>
        <translation>boleh kosong</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Lewat</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pembayaran</translation>
    </message>
    <message>
        <source>%1 would be %2 pieces</source>
        <translation>%1 akan menjadi %2 buah</translation>
    </message>
    <message>
        <source>*%1* pcs</source>
        <translation>*%1* pcs</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>The order is taken</source>
        <translation>Pesanan tersimpan</translation>
    </message>
    <message>
        <source>Say this to the buyer</source>
        <translation>Kirim ini ke pembeli</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Next order</source>
        <translation>Pesanan berikutnya</translation>
    </message>
    <message>
        <source>copy what to say</source>
        <translation>salin teksnya</translation>
    </message>
    <message>
        <source>next order</source>
        <translation>pesanan berikutnya</translation>
    </message>
    <message>
        <source>to the order</source>
        <translation>ke pesanannya</translation>
    </message>
    <message>
        <source>take the order</source>
        <translation>simpan pesanan</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>isian berikutnya</translation>
    </message>
    <message>
        <source>change the line</source>
        <translation>ubah barisnya</translation>
    </message>
    <message>
        <source>remove the line</source>
        <translation>hapus barisnya</translation>
    </message>
    <message>
        <source>to the SKU field</source>
        <translation>ke isian SKU</translation>
    </message>
    <message>
        <source>back, keeping what is typed</source>
        <translation>kembali, ketikan tetap</translation>
    </message>
    <message numerus="yes">
        <source>*%Ln* SKU(s)</source>
        <translation>
            <numerusform>*%Ln* SKU</numerusform>
        </translation>
    </message>
    <message>
        <source>District</source>
        <translation>Kecamatan</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provinsi</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Kode pos</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Ubah %1</translation>
    </message>
    <message>
        <source>Until it is packed</source>
        <translation>Selama belum dikemas</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Simpan perubahan</translation>
    </message>
    <message>
        <source>save the change</source>
        <translation>simpan perubahan</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Type an address such as budi@example.com</source>
        <translation>Ketik alamat seperti budi@example.com</translation>
    </message>
    <message>
        <source>Not in stock: %1 pcs</source>
        <translation>Tidak ada stok: %1 pcs</translation>
    </message>
    <message>
        <source>They are reserved as soon as some come in. The text below does not promise them.</source>
        <translation>Barang itu dipesankan begitu ada yang masuk. Teks di bawah tidak menjanjikannya.</translation>
    </message>
    <message>
        <source>%1 of %2 not in stock: %3</source>
        <translation>%1 dari %2 tidak ada stok: %3</translation>
    </message>
    <message>
        <source>Free? Enter again</source>
        <translation>Gratis? Enter lagi</translation>
    </message>
</context>
<context>
    <name>selaras::ui::PaymentText</name>
    <message>
        <source>Your order %1:</source>
        <translation>Pesanan Anda %1:</translation>
    </message>
    <message>
        <source>Hello %1, your order %2:</source>
        <translation>Halo %1, pesanan Anda %2:</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <translation>%1 × %2, %3</translation>
    </message>
    <message>
        <source>Shipping %1</source>
        <translation>Ongkos kirim %1</translation>
    </message>
    <message>
        <source>Discount %1</source>
        <translation>Potongan %1</translation>
    </message>
    <message>
        <source>Total %1. Thank you.</source>
        <translation>Total %1. Terima kasih.</translation>
    </message>
    <message>
        <source>Please transfer exactly %1, so that we know it is yours, and write %2.</source>
        <translation>Transfer tepat %1 supaya mudah dikenali, dan tulis %2.</translation>
    </message>
    <message>
        <source>We keep the goods for you until %1, %2.</source>
        <translation>Barangnya kami simpan untuk Anda sampai %1, %2.</translation>
    </message>
    <message>
        <source>Not in stock yet: %1 pcs; you will hear when they come. What is there is kept for you until %2, %3.</source>
        <translation>Belum ada stok: %1 pcs; kabarnya menyusul saat barang datang. Yang sudah ada disimpan untuk Anda sampai %2, %3.</translation>
    </message>
</context>
<context>
    <name>selaras::ui::RecallList</name>
    <message>
        <source>%1, %2: %3, %4</source>
        <translation>%1, %2: %3, %4</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>tanpa alamat</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s), the last one %1</source>
        <translation>
            <numerusform>%n pesanan, terakhir %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::Bench</name>
    <message>
        <source>ship before %1</source>
        <translation>kirim sebelum %1</translation>
    </message>
    <message>
        <source>Courier not known</source>
        <translation>Kurir belum diketahui</translation>
    </message>
    <message>
        <source>no number yet</source>
        <translation>belum ada resi</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Ready on this PC</source>
        <translation>Siap di PC ini</translation>
    </message>
    <message>
        <source>Prints by itself after the last item</source>
        <translation>Tercetak sendiri setelah barang terakhir</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>Label kita sendiri</translation>
    </message>
    <message>
        <source>Pack on: it prints by itself when it comes</source>
        <translation>Kemas terus: tercetak sendiri begitu tiba</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Sudah diminta</translation>
    </message>
    <message>
        <source>Prints by itself when it comes</source>
        <translation>Tercetak sendiri begitu tiba</translation>
    </message>
    <message>
        <source>Not asked for yet</source>
        <translation>Belum diminta</translation>
    </message>
    <message>
        <source>Asked for when the box is closed</source>
        <translation>Diminta saat dus ditutup</translation>
    </message>
    <message>
        <source>Buyer&apos;s note</source>
        <translation>Catatan pembeli</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Berat</translation>
    </message>
    <message>
        <source>%1 g</source>
        <translation>%1 g</translation>
    </message>
    <message>
        <source>Order before</source>
        <translation>Pesanan sebelumnya</translation>
    </message>
    <message>
        <source>Label printed: %1</source>
        <translation>Label tercetak: %1</translation>
    </message>
    <message>
        <source>Its label is not here yet. It prints by itself when it comes.</source>
        <translation>Labelnya belum tiba. Tercetak sendiri begitu tiba.</translation>
    </message>
    <message>
        <source>its place</source>
        <translation>tempatnya</translation>
    </message>
    <message>
        <source>shelf %1</source>
        <translation>rak %1</translation>
    </message>
    <message>
        <source>%1 × %2 to %3</source>
        <translation>%1 × %2 ke %3</translation>
    </message>
    <message>
        <source>Stop: cancelled</source>
        <translation>Berhenti: dibatalkan</translation>
    </message>
    <message>
        <source>Nothing is in the box. Do not send it.</source>
        <translation>Dus masih kosong. Jangan dikirim.</translation>
    </message>
    <message>
        <source>Take everything out of the box and put it back. Do not send it.</source>
        <translation>Keluarkan semua dari dus dan kembalikan. Jangan dikirim.</translation>
    </message>
    <message>
        <source>Stop: it has left</source>
        <translation>Berhenti: sudah dikirim</translation>
    </message>
    <message>
        <source>The channel says it was sent already. Do not send it again.</source>
        <translation>Kata kanal pesanan ini sudah dikirim. Jangan dikirim lagi.</translation>
    </message>
    <message>
        <source>Stop: cancelling</source>
        <translation>Berhenti: minta batal</translation>
    </message>
    <message>
        <source>Stop: held</source>
        <translation>Berhenti: ditahan</translation>
    </message>
    <message>
        <source>Nothing is in the box. Leave this order.</source>
        <translation>Dus masih kosong. Tinggalkan pesanan ini.</translation>
    </message>
    <message>
        <source>Put the box aside as it is. What was scanned stays scanned.</source>
        <translation>Sisihkan dus apa adanya. Yang sudah dipindai tetap tercatat.</translation>
    </message>
    <message>
        <source>One long low sound</source>
        <translation>Satu bunyi rendah panjang</translation>
    </message>
    <message>
        <source>to go on,</source>
        <translation>untuk lanjut,</translation>
    </message>
    <message>
        <source>or scan the OK code</source>
        <translation>atau pindai kode OK</translation>
    </message>
    <message>
        <source>Enter does not close this</source>
        <translation>Enter tidak menutup layar ini</translation>
    </message>
    <message>
        <source>Wrong sound, every 4 seconds</source>
        <translation>Bunyi salah, ulang tiap 4 detik</translation>
    </message>
    <message>
        <source>Nothing has changed in this order. No label was printed.</source>
        <translation>Belum ada yang berubah pada pesanan ini. Label belum tercetak.</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Salah barang</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Yang dipindai</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Yang diminta</translation>
    </message>
    <message>
        <source>Put it back to %1. This box is complete.</source>
        <translation>Kembalikan ke %1. Dus ini sudah lengkap.</translation>
    </message>
    <message>
        <source>Put %1 back to %2. Take %3 from %4.</source>
        <translation>Kembalikan %1 ke %2. Ambil %3 dari %4.</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Kode asing</translation>
    </message>
    <message>
        <source>Another order</source>
        <translation>Pesanan lain</translation>
    </message>
    <message>
        <source>Lay it aside: no item of ours has this code.</source>
        <translation>Sisihkan: tidak ada barang kita yang memakai kode ini.</translation>
    </message>
    <message>
        <source>Finish this box first, or put it aside with F4, then scan %1.</source>
        <translation>Selesaikan dus ini dulu, atau tunda dengan F4, lalu pindai %1.</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>Kelebihan</translation>
    </message>
    <message>
        <source>All of it is in the box already. Put this one back to %1.</source>
        <translation>Semuanya sudah di dalam dus. Kembalikan yang ini ke %1.</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Ketik kode</translation>
    </message>
    <message>
        <source>Enter takes it, Esc closes this.</source>
        <translation>Enter memakainya, Esc menutup ini.</translation>
    </message>
    <message>
        <source>Weight of the parcel</source>
        <translation>Berat paket</translation>
    </message>
    <message>
        <source>g</source>
        <translation>g</translation>
    </message>
    <message>
        <source>Type the grams and Enter. Enter alone leaves it out.</source>
        <translation>Ketik gram lalu Enter. Enter saja: tanpa berat.</translation>
    </message>
    <message>
        <source>Enter closes the box.</source>
        <translation>Enter menutup dus.</translation>
    </message>
    <message>
        <source>No printer is chosen. In which folder do labels go, as PDF?</source>
        <translation>Belum ada printer. Ke folder mana label disimpan sebagai PDF?</translation>
    </message>
    <message>
        <source>This folder cannot be made. Type another.</source>
        <translation>Folder ini tidak bisa dibuat. Ketik yang lain.</translation>
    </message>
    <message>
        <source>Enter takes it. A printer can be chosen later, in Settings.</source>
        <translation>Enter memakainya. Printer bisa dipilih nanti di Pengaturan.</translation>
    </message>
    <message>
        <source>Scan an order</source>
        <translation>Pindai pesanan</translation>
    </message>
    <message>
        <source>Its number, its label, or an item that is an order by itself.</source>
        <translation>Nomornya, labelnya, atau barang yang menjadi satu pesanan sendiri.</translation>
    </message>
    <message>
        <source>Labels that wait</source>
        <translation>Label yang menunggu</translation>
    </message>
    <message>
        <source>None: every packed parcel has its label.</source>
        <translation>Tidak ada: setiap paket yang dikemas sudah berlabel.</translation>
    </message>
    <message>
        <source>They print by themselves when they are here and this page stands open.</source>
        <translation>Tercetak sendiri begitu tiba selama halaman ini terbuka.</translation>
    </message>
    <message>
        <source>courier not known</source>
        <translation>kurir belum diketahui</translation>
    </message>
    <message>
        <source>%1, %2: is here, waits for the printer</source>
        <translation>%1, %2: sudah ada, menunggu printer</translation>
    </message>
    <message>
        <source>%1, %2: the channel has not given it</source>
        <translation>%1, %2: belum diberikan kanal</translation>
    </message>
    <message>
        <source>%1 has it.</source>
        <translation>Ada di %1.</translation>
    </message>
    <message>
        <source>Scanned: %1</source>
        <translation>Dipindai: %1</translation>
    </message>
    <message>
        <source>Nothing waits for “%1”</source>
        <translation>Tidak ada yang menunggu “%1”</translation>
    </message>
    <message>
        <source>It is no order and no label, and no order wants this item alone. Scan the order that it is for.</source>
        <translation>Bukan pesanan, bukan label, dan tidak ada pesanan berisi barang ini saja. Pindai pesanannya.</translation>
    </message>
    <message>
        <source>%1 is packed already</source>
        <translation>%1 sudah dikemas</translation>
    </message>
    <message>
        <source>Press F2 to print its label again.</source>
        <translation>Tekan F2 untuk mencetak ulang labelnya.</translation>
    </message>
    <message>
        <source>Nothing waits to be packed</source>
        <translation>Tidak ada yang harus dikemas</translation>
    </message>
    <message>
        <source>Scan an order, a label or an item.</source>
        <translation>Pindai pesanan, label, atau barang.</translation>
    </message>
    <message>
        <source>%1: label printed, %2.</source>
        <translation>%1: label tercetak, %2.</translation>
    </message>
    <message>
        <source>%1 is packed. Its label is not here yet and prints by itself when it comes.</source>
        <translation>%1 sudah dikemas. Labelnya belum tiba dan tercetak sendiri begitu tiba.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Berikutnya</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Rak</translation>
    </message>
    <message>
        <source>Weigh the parcel</source>
        <translation>Timbang paket</translation>
    </message>
    <message>
        <source>Closing the box</source>
        <translation>Menutup dus</translation>
    </message>
    <message>
        <source>Scan the first item</source>
        <translation>Pindai barang pertama</translation>
    </message>
    <message>
        <source>Scan the next item</source>
        <translation>Pindai barang berikutnya</translation>
    </message>
    <message>
        <source>%1 of %2 pieces to go.</source>
        <translation>Sisa %1 pcs dari %2.</translation>
    </message>
    <message>
        <source>Last: %1, right.</source>
        <translation>Terakhir: %1, cocok.</translation>
    </message>
    <message>
        <source>Packing goes on; F2 prints what waits.</source>
        <translation>Kemas jalan terus; F2 mencetak yang menunggu.</translation>
    </message>
    <message>
        <source>This PC has no sound</source>
        <translation>PC ini tidak bersuara</translation>
    </message>
    <message>
        <source>Every sound is also seen; colours stay twice as long.</source>
        <translation>Setiap bunyi juga terlihat; warna bertahan dua kali lebih lama.</translation>
    </message>
    <message>
        <source>label again</source>
        <translation>ulang label</translation>
    </message>
    <message>
        <source>put aside</source>
        <translation>tunda</translation>
    </message>
    <message>
        <source>labels that wait</source>
        <translation>label menunggu</translation>
    </message>
    <message>
        <source>help</source>
        <translation>bantuan</translation>
    </message>
    <message>
        <source>Order complete</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Line complete</source>
        <translation>Lengkap</translation>
    </message>
    <message>
        <source>Keys of the packing station</source>
        <translation>Tombol meja kemas</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Pemindai</translation>
    </message>
    <message>
        <source>order, label or item; in an alarm the OK code</source>
        <translation>pesanan, label, atau barang; saat berhenti kode OK</translation>
    </message>
    <message>
        <source>print the label again</source>
        <translation>cetak ulang label</translation>
    </message>
    <message>
        <source>put this order aside; what was scanned stays</source>
        <translation>tunda pesanan ini; yang dipindai tetap tercatat</translation>
    </message>
    <message>
        <source>type a code by hand</source>
        <translation>ketik kode dengan tangan</translation>
    </message>
    <message>
        <source>Backspace, Ctrl+Z</source>
        <translation>Backspace, Ctrl+Z</translation>
    </message>
    <message>
        <source>take the last scan back</source>
        <translation>batalkan pindaian terakhir</translation>
    </message>
    <message>
        <source>close an alarm</source>
        <translation>tutup layar merah</translation>
    </message>
    <message>
        <source>leave the packing station</source>
        <translation>tinggalkan meja kemas</translation>
    </message>
    <message>
        <source>Nothing was scanned that could be taken back.</source>
        <translation>Tidak ada pindaian yang bisa dibatalkan.</translation>
    </message>
    <message>
        <source>The last scan is taken back.</source>
        <translation>Pindaian terakhir dibatalkan.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Finish this order first, or put it aside with F4.</source>
        <translation>Selesaikan pesanan ini dulu, atau tunda dengan F4.</translation>
    </message>
    <message>
        <source>No label was printed here yet. Scan the order whose label you want.</source>
        <translation>Belum ada label tercetak di sini. Pindai pesanan yang labelnya diperlukan.</translation>
    </message>
    <message numerus="yes">
        <source>%n later scan(s) kept, not lost</source>
        <translation>
            <numerusform>%n pindaian sesudahnya ditahan, tidak hilang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) wait to be packed</source>
        <translation>
            <numerusform>%n pesanan menunggu dikemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more order(s) are held, short or without a SKU: see Orders.</source>
        <translation>
            <numerusform>%n pesanan lagi ditahan, kurang stok, atau belum punya SKU: lihat Pesanan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n piece(s) are in.</source>
        <translation>
            <numerusform>Semua %n pcs sudah masuk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) here were never printed</source>
        <translation>
            <numerusform>%n label di sini belum pernah dicetak</numerusform>
        </translation>
    </message>
    <message>
        <source>Their parcels are packed. Enter prints them, the oldest first.</source>
        <translation>Paketnya sudah dikemas. Enter mencetaknya, yang terlama dulu.</translation>
    </message>
    <message>
        <source>%1 × %2 stays in the box</source>
        <translation>%1 × %2 tetap di dalam dus</translation>
    </message>
    <message numerus="yes">
        <source>%n later scan(s) were for this box: not counted</source>
        <translation>
            <numerusform>%n pindaian sesudahnya untuk dus ini: tidak dihitung</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) were not counted</source>
        <translation>
            <numerusform>%n pindaian tidak dihitung</numerusform>
        </translation>
    </message>
    <message>
        <source>Made for %1, whose box was stopped. Lay these pieces back; what is for another order is scanned again there.</source>
        <translation>Pindaian ini untuk %1, yang dusnya dihentikan. Kembalikan barangnya; yang milik pesanan lain dipindai lagi di sana.</translation>
    </message>
    <message>
        <source>%1: not counted, it was for %2</source>
        <translation>%1: tidak dihitung, tadinya untuk %2</translation>
    </message>
    <message>
        <source>Nothing weighs 0 g. Type the grams, or empty the field to leave it out.</source>
        <translation>Tidak ada paket seberat 0 g. Ketik gramnya, atau kosongkan bila tanpa berat.</translation>
    </message>
    <message>
        <source>Grams or kilograms? Type it in grams.</source>
        <translation>Gram atau kilogram? Ketik dalam gram.</translation>
    </message>
    <message>
        <source>%1 kg is very heavy. Enter once more if it is right, or type it again.</source>
        <translation>%1 kg sangat berat. Enter sekali lagi bila benar, atau ketik ulang.</translation>
    </message>
    <message>
        <source>What waits is printed now.</source>
        <translation>Yang menunggu dicetak sekarang.</translation>
    </message>
    <message>
        <source>The label of %1 is printed again.</source>
        <translation>Label %1 dicetak ulang.</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 tidak menjawab</translation>
    </message>
    <message>
        <source>%1 does not answer since %2</source>
        <translation>%1 tidak menjawab sejak %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n more shop(s)</source>
        <translation>
            <numerusform>%n toko lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>Packing goes on. Cancels are not heard of, and labels print when they come.</source>
        <translation>Kemas terus. Pembatalan tidak terdengar, dan label tercetak begitu tiba.</translation>
    </message>
    <message>
        <source>Part parcel</source>
        <translation>Paket sebagian</translation>
    </message>
    <message>
        <source>%1 of the order's %2 pieces</source>
        <translation>%1 dari %2 pcs pesanan ini</translation>
    </message>
    <message>
        <source>The others have a parcel of their own.</source>
        <translation>Sisanya punya paket sendiri.</translation>
    </message>
    <message numerus="yes">
        <source>All %n piece(s) of this part are in.</source>
        <translation>
            <numerusform>Semua %n pcs bagian ini sudah masuk.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not printed: the label of %1 comes after its last item.</source>
        <translation>Tidak dicetak: label %1 menyusul setelah barang terakhir.</translation>
    </message>
    <message>
        <source>Not printed: %1 comes after its last item. %2: F4, then F2.</source>
        <translation>Tidak dicetak: %1 setelah barang terakhir. %2: F4 lalu F2.</translation>
    </message>
    <message>
        <source>The label of %1 is not here yet; it is printed as soon as it comes.</source>
        <translation>Label %1 belum ada; dicetak begitu tiba.</translation>
    </message>
</context>
<context>
    <name>selaras::ui::BenchSurface</name>
    <message>
        <source>of %1</source>
        <translation>dari %1</translation>
    </message>
    <message>
        <source>Packing station</source>
        <translation>Meja kemas</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s)</source>
        <translation>
            <numerusform>%n baris lagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>dan %n lagi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::PrintersCard</name>
    <message>
        <source>Slips and invoices</source>
        <translation>Daftar isi dan faktur dikirim ke</translation>
    </message>
    <message>
        <source>Packing slips and invoices go to %1.</source>
        <translation>Daftar isi dan faktur dikirim ke %1.</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Labels go to</source>
        <translation>Label dikirim ke</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Printer of this PC (CUPS)</source>
        <translation>Printer PC ini (CUPS)</translation>
    </message>
    <message>
        <source>In the network, port 9100</source>
        <translation>Di jaringan, port 9100</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kertas</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolusi</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Antrean</translation>
    </message>
    <message>
        <source>Address, or address:port</source>
        <translation>Alamat, atau alamat:port</translation>
    </message>
    <message>
        <source>Add printer</source>
        <translation>Tambah printer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Halaman uji</translation>
    </message>
    <message>
        <source>The packing station asks for the weight</source>
        <translation>Meja kemas menanyakan berat</translation>
    </message>
    <message>
        <source>Nobody has chosen: asked at the packing station</source>
        <translation>Belum dipilih: ditanyakan di meja kemas</translation>
    </message>
    <message>
        <source>Give it a name, and a queue, an address or a folder that can be used.</source>
        <translation>Beri nama, dan antrean, alamat, atau folder yang bisa dipakai.</translation>
    </message>
    <message>
        <source>Labels go to %1.</source>
        <translation>Label dikirim ke %1.</translation>
    </message>
    <message>
        <source>The printer has taken the test page.</source>
        <translation>Printer sudah menerima halaman uji.</translation>
    </message>
    <message>
        <source>The printer of labels</source>
        <translation>Printer label</translation>
    </message>
</context>
<context>
    <name>selaras::ui::Papers</name>
    <message>
        <source>Invoices are A4, and the paper of %1 is smaller: they can only be saved.</source>
        <translation>Faktur berukuran A4, dan kertas %1 lebih kecil: hanya bisa disimpan.</translation>
    </message>
    <message>
        <source>Nothing was printed</source>
        <translation>Tidak ada yang dicetak</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Tidak ada yang disimpan</translation>
    </message>
    <message>
        <source>None of them has a label</source>
        <translation>Tidak satu pun punya label</translation>
    </message>
    <message>
        <source>Look at %1 first: some of them may be on paper</source>
        <translation>Lihat %1 dulu: sebagian mungkin sudah tercetak</translation>
    </message>
    <message>
        <source>Packing slips and invoices are PDF, and %1 takes none: they can only be saved. Settings, Printers has where else they go.</source>
        <translation>Daftar isi dan faktur berupa PDF, dan %1 tidak menerimanya: hanya bisa disimpan. Printer lain dipilih di Pengaturan, Printer.</translation>
    </message>
    <message>
        <source>Print their invoices on %1</source>
        <translation>Cetak fakturnya di %1</translation>
    </message>
    <message>
        <source>Print their labels on %1</source>
        <translation>Cetak labelnya di %1</translation>
    </message>
    <message>
        <source>Print their packing slips on %1</source>
        <translation>Cetak daftar isi paketnya di %1</translation>
    </message>
    <message>
        <source>Save their labels as one PDF</source>
        <translation>Simpan labelnya sebagai satu PDF</translation>
    </message>
    <message>
        <source>Save their packing slips as one PDF</source>
        <translation>Simpan daftar isi paketnya sebagai satu PDF</translation>
    </message>
    <message>
        <source>Save their invoices as one PDF</source>
        <translation>Simpan fakturnya sebagai satu PDF</translation>
    </message>
    <message>
        <source>labels.pdf</source>
        <translation>label.pdf</translation>
    </message>
    <message>
        <source>packing-slips.pdf</source>
        <translation>daftar-isi.pdf</translation>
    </message>
    <message>
        <source>invoices.pdf</source>
        <translation>faktur.pdf</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Simpan sebagai PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Choose one first.</source>
        <translation>Pilih salah satu dulu.</translation>
    </message>
    <message>
        <source>In the order of the list, each page of its own size. An order without a label is named at the end, with the reason.</source>
        <translation>Menurut urutan daftar, tiap halaman dengan ukurannya sendiri. Pesanan tanpa label disebut di akhir, dengan sebabnya.</translation>
    </message>
    <message>
        <source>A label that was printed before is noted as printed again.</source>
        <translation>Label yang pernah dicetak dicatat sebagai cetak ulang.</translation>
    </message>
    <message>
        <source>Make them</source>
        <translation>Buat</translation>
    </message>
    <message>
        <source>Putting them together</source>
        <translation>Menggabungkan</translation>
    </message>
    <message>
        <source>Stopped: nothing was printed, nothing saved</source>
        <translation>Dihentikan: tidak ada yang dicetak atau disimpan</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) went to %1</source>
        <translation>
            <numerusform>%Ln label dikirim ke %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) are in %1</source>
        <translation>
            <numerusform>%Ln label ada di %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>%Ln label</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Papers of %Ln order(s) went to %1</source>
        <translation>
            <numerusform>Dokumen %Ln pesanan dikirim ke %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Packing slips of %Ln order(s)</source>
        <translation>
            <numerusform>Daftar isi %Ln pesanan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invoices of %Ln order(s)</source>
        <translation>
            <numerusform>Faktur %Ln pesanan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) are in %1</source>
        <translation>
            <numerusform>%Ln pesanan ada di %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Which papers of %Ln order(s)?</source>
        <translation>
            <numerusform>Dokumen apa dari %Ln pesanan?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::SourceForm</name>
    <message>
        <source>all are paid</source>
        <translation>semua sudah dibayar</translation>
    </message>
    <message>
        <source>none is paid yet</source>
        <translation>semua belum dibayar</translation>
    </message>
    <message>
        <source>all by COD</source>
        <translation>semua COD</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Nomor pesanan</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Pembeli</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Kecamatan</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Kota</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provinsi</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Kode pos</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Harga</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Ongkir</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Diskon</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>Kurir</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pembayaran</translation>
    </message>
    <message>
        <source>A new source</source>
        <translation>Sumber baru</translation>
    </message>
    <message>
        <source>Which column of its files is what</source>
        <translation>Kolom mana berisi apa</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>Nama sumber</translation>
    </message>
    <message>
        <source>Its orders belong to</source>
        <translation>Pesanannya milik</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>By themselves</source>
        <translation>Otomatis</translation>
    </message>
    <message>
        <source>Save the source</source>
        <translation>Simpan sumber</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>tidak ada di berkas</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
</context>
<context>
    <name>selaras::ui::OrderFilePage</name>
    <message>
        <source>New</source>
        <comment>order</comment>
        <translation>Baru</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Berubah</translation>
    </message>
    <message>
        <source>Is paid</source>
        <translation>Dibayar</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Tetap</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Dilewati</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Masukkan</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Yang terjadi</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pesanan</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Pembeli</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Isi</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Sebab</translation>
    </message>
    <message>
        <source>read in</source>
        <translation>masukkan</translation>
    </message>
    <message>
        <source>say which column is what</source>
        <translation>pilih kolom</translation>
    </message>
    <message>
        <source>save the source</source>
        <translation>simpan sumber</translation>
    </message>
    <message>
        <source>close</source>
        <translation>tutup</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Baca %1</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Membaca berkas</translation>
    </message>
    <message>
        <source>The file has a header and no rows.</source>
        <translation>Berkas punya judul kolom tanpa baris.</translation>
    </message>
    <message>
        <source>New %1, changed %2, paid %3, unchanged %4; rows left out %5. Nothing is written yet.</source>
        <translation>Baru %1, berubah %2, dibayar %3, tetap %4; baris dilewati %5. Belum ada yang ditulis.</translation>
    </message>
    <message>
        <source>none fits</source>
        <translation>tidak ada yang cocok</translation>
    </message>
    <message>
        <source>New source…</source>
        <translation>Sumber baru…</translation>
    </message>
    <message>
        <source>Say once which column is what; the next file like it is read by itself.</source>
        <translation>Pilih sekali kolom mana berisi apa; berkas berikutnya langsung terbaca.</translation>
    </message>
    <message>
        <source>The columns that are called as expected are chosen already.</source>
        <translation>Kolom yang namanya dikenal sudah terpilih.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>New %1, changed %2, paid %3, unchanged %4; rows left out %5.</source>
        <translation>Baru %1, berubah %2, dibayar %3, tetap %4; baris dilewati %5.</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 orders. %3</source>
        <translation>Berhenti setelah %1 dari %2 pesanan. %3</translation>
    </message>
    <message>
        <source>Read in. %1</source>
        <translation>Sudah masuk. %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) not in stock: it waits for them</source>
        <translation>
            <numerusform>%Ln buah tidak ada di stok: pesanan menunggunya</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::OrderFilesPage</name>
    <message>
        <source>Not read</source>
        <comment>file</comment>
        <translation>Tidak terbaca</translation>
    </message>
    <message>
        <source>Taken</source>
        <comment>file</comment>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>New</source>
        <comment>orders</comment>
        <translation>Baru</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>Baris dilewati</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>oleh %1</translation>
    </message>
    <message>
        <source>from its folder</source>
        <translation>dari foldernya</translation>
    </message>
    <message>
        <source>Order files</source>
        <translation>Berkas pesanan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Read a file</source>
        <translation>Baca berkas</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Berubah</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Dibayar</translation>
    </message>
    <message>
        <source>No file was read yet. Press I to read one.</source>
        <translation>Belum ada berkas yang dibaca. Tekan I untuk membaca satu.</translation>
    </message>
    <message>
        <source>New orders</source>
        <translation>Pesanan baru</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Tetap</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Dilewati</translation>
    </message>
    <message>
        <source>mend them, then read the file again</source>
        <translation>perbaiki, lalu baca lagi berkasnya</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Baris %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>dan %1 lagi</translation>
    </message>
    <message>
        <source>Read orders</source>
        <translation>Baca pesanan</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.txt *.tsv)</source>
        <translation>Tabel (*.csv *.xlsx *.txt *.tsv)</translation>
    </message>
    <message>
        <source>read a file</source>
        <translation>baca berkas</translation>
    </message>
    <message>
        <source>where they come from</source>
        <translation>dari mana asalnya</translation>
    </message>
    <message>
        <source>what was left out</source>
        <translation>apa yang dilewati</translation>
    </message>
    <message>
        <source>look for files now</source>
        <translation>cari berkas sekarang</translation>
    </message>
    <message>
        <source>close</source>
        <translation>tutup</translation>
    </message>
    <message numerus="yes">
        <source>%1, looked into every %n minute(s)</source>
        <translation>
            <numerusform>%1, dilihat setiap %n menit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::OrderMessages</name>
    <message>
        <source>%1 Retry or discard it in Activity.</source>
        <translation>%1 Coba lagi atau buang di Aktivitas.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Berangkat</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Terkirim</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Tak pasti</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Tanpa alamat</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Tidak dikirim</translation>
    </message>
    <message>
        <source>it waits to be paid</source>
        <translation>menunggu pembayaran</translation>
    </message>
    <message>
        <source>order taken in</source>
        <translation>pesanan diterima</translation>
    </message>
    <message>
        <source>it is on its way</source>
        <translation>dalam perjalanan</translation>
    </message>
    <message>
        <source>order cancelled</source>
        <translation>pesanan dibatalkan</translation>
    </message>
    <message>
        <source>money given back</source>
        <translation>dana dikembalikan</translation>
    </message>
    <message>
        <source>E-mail: %1</source>
        <translation>Email: %1</translation>
    </message>
    <message>
        <source>WhatsApp: %1</source>
        <translation>WhatsApp: %1</translation>
    </message>
    <message>
        <source>Messages to the buyer</source>
        <translation>Pesan ke pembeli</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Buyer data</source>
        <translation>Data pembeli</translation>
    </message>
</context>
<context>
    <name>selaras::ui::MessageWords</name>
    <message>
        <source>Address it writes from</source>
        <translation>Alamat pengirim</translation>
    </message>
    <message>
        <source>such as toko@example.com</source>
        <translation>misalnya toko@example.com</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Server email</translation>
    </message>
    <message>
        <source>such as smtp.gmail.com</source>
        <translation>misalnya smtp.gmail.com</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>465, or 587 for STARTTLS</source>
        <translation>465, atau 587 untuk STARTTLS</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nama pengguna</translation>
    </message>
    <message>
        <source>mostly the address</source>
        <translation>biasanya sama dengan alamatnya</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>with Gmail an app password</source>
        <translation>untuk Gmail: kata sandi aplikasi</translation>
    </message>
    <message>
        <source>Certificate of the server&apos;s house</source>
        <translation>Sertifikat milik server sendiri</translation>
    </message>
    <message>
        <source>a PEM file; mostly empty</source>
        <translation>berkas PEM; biasanya kosong</translation>
    </message>
    <message>
        <source>Encrypted from the first byte, also on another port than 465</source>
        <translation>Terenkripsi sejak bita pertama, juga di port selain 465</translation>
    </message>
    <message>
        <source>Phone number ID</source>
        <translation>ID nomor telepon</translation>
    </message>
    <message>
        <source>from the WhatsApp page of the Meta app</source>
        <translation>dari halaman WhatsApp aplikasi Meta</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>of a system user of the Meta app</source>
        <translation>milik pengguna sistem aplikasi Meta</translation>
    </message>
    <message>
        <source>Version of the Graph API</source>
        <translation>Versi Graph API</translation>
    </message>
    <message>
        <source>mostly empty: v25.0</source>
        <translation>biasanya kosong: v25.0</translation>
    </message>
    <message>
        <source>Another address than Meta&apos;s</source>
        <translation>Alamat lain selain Meta</translation>
    </message>
    <message>
        <source>mostly empty; for a simulated one</source>
        <translation>biasanya kosong; untuk yang disimulasikan</translation>
    </message>
    <message>
        <source>Waits to be paid</source>
        <translation>Menunggu pembayaran</translation>
    </message>
    <message>
        <source>Order taken in</source>
        <translation>Pesanan diterima</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Dalam perjalanan</translation>
    </message>
    <message>
        <source>Order cancelled</source>
        <translation>Pesanan dibatalkan</translation>
    </message>
    <message>
        <source>Money given back</source>
        <translation>Dana dikembalikan</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>order number</source>
        <translation>nomor pesanan</translation>
    </message>
    <message>
        <source>buyer&apos;s name</source>
        <translation>nama pembeli</translation>
    </message>
    <message>
        <source>what was bought</source>
        <translation>barang yang dibeli</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>name of the shop</source>
        <translation>nama toko</translation>
    </message>
    <message>
        <source>amount to transfer</source>
        <translation>jumlah transfer</translation>
    </message>
    <message>
        <source>time to pay by</source>
        <translation>batas bayar</translation>
    </message>
    <message>
        <source>courier</source>
        <translation>kurir</translation>
    </message>
    <message>
        <source>tracking number</source>
        <translation>nomor resi</translation>
    </message>
</context>
<context>
    <name>selaras::ui::SenderForm</name>
    <message>
        <source>empty: the one that is there stays</source>
        <translation>kosong: yang lama tetap dipakai</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Layanan pesan</translation>
    </message>
    <message>
        <source>Name buyers see</source>
        <translation>Nama yang dilihat pembeli</translation>
    </message>
    <message>
        <source>At most so many messages in 24 hours</source>
        <translation>Paling banyak pesan dalam 24 jam</translation>
    </message>
    <message>
        <source>Add sender</source>
        <translation>Tambah pengirim</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Biarkan seperti semula</translation>
    </message>
</context>
<context>
    <name>selaras::ui::SendersCard</name>
    <message>
        <source>Stopped; what is to be sent waits.</source>
        <translation>Dihentikan; yang akan dikirim menunggu.</translation>
    </message>
    <message>
        <source>Messages: who writes</source>
        <translation>Pesan: siapa yang menulis</translation>
    </message>
    <message>
        <source>A mailbox or a WhatsApp number in whose name buyers are written to. Adding one writes to nobody yet.</source>
        <translation>Kotak surat atau nomor WhatsApp yang dipakai untuk menulis ke pembeli. Menambahkannya belum mengirim apa pun.</translation>
    </message>
    <message>
        <source>There is no sender: nobody can be written to.</source>
        <translation>Belum ada pengirim: pembeli belum bisa dikirimi pesan.</translation>
    </message>
    <message>
        <source>Another sender</source>
        <translation>Pengirim lain</translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <translation>Pengaturan %1</translation>
    </message>
    <message>
        <source>Write an example to</source>
        <translation>Kirim contoh ke</translation>
    </message>
    <message>
        <source>An address or number of your own.</source>
        <translation>Alamat atau nomor Anda sendiri.</translation>
    </message>
    <message>
        <source>Which text</source>
        <translation>Teks yang mana</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Kirim</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Try it…</source>
        <translation>Coba…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Pakai lagi</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Ubah %1</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>Coba %1</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Hentikan %1</translation>
    </message>
    <message>
        <source>Use %1 again</source>
        <translation>Pakai %1 lagi</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Hapus %1</translation>
    </message>
    <message>
        <source>%1 can write now. Try it; then switch on below what buyers are told.</source>
        <translation>%1 sudah bisa menulis. Coba dulu; lalu nyalakan di bawah apa yang dikabarkan ke pembeli.</translation>
    </message>
    <message>
        <source>%1 is changed, and used.</source>
        <translation>%1 diubah, dan dipakai.</translation>
    </message>
    <message>
        <source>%1 is stopped. What buyers are to be told waits until it is used again.</source>
        <translation>%1 dihentikan. Kabar untuk pembeli menunggu sampai dipakai lagi.</translation>
    </message>
    <message>
        <source>%1 is used again.</source>
        <translation>%1 dipakai lagi.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Hapus…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Biarkan</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Remove %1? Its password or token is erased, and what was switched on with it goes off. What it has sent stays with its orders.</source>
        <translation>Hapus %1? Kata sandi atau tokennya dihapus, dan yang dinyalakan dengannya menjadi mati. Yang sudah dikirim tetap ada di pesanannya.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 dihapus.</translation>
    </message>
    <message>
        <source>Writing to %1 …</source>
        <translation>Menulis ke %1 …</translation>
    </message>
    <message>
        <source>Taken for %1: %2</source>
        <translation>Diterima untuk %1: %2</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
</context>
<context>
    <name>selaras::ui::TellingCard</name>
    <message>
        <source>Messages: what buyers are told</source>
        <translation>Pesan: apa yang dikabarkan ke pembeli</translation>
    </message>
    <message>
        <source>Nothing, until it is switched on here for each shop. Orders placed before are not written about; each event of an order is told once.</source>
        <translation>Tidak ada, sampai dinyalakan di sini untuk tiap toko. Pesanan yang dibuat sebelumnya tidak dikabarkan; tiap kejadian satu pesanan dikabarkan sekali.</translation>
    </message>
    <message>
        <source>Buyers of</source>
        <translation>Pembeli dari</translation>
    </message>
    <message>
        <source>No shop is connected yet</source>
        <translation>Belum ada toko tersambung</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Mati</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Add a mailbox above first.</source>
        <translation>Tambah kotak surat di atas dulu.</translation>
    </message>
    <message>
        <source>Add a WhatsApp number above first.</source>
        <translation>Tambah nomor WhatsApp di atas dulu.</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 lewat %2</translation>
    </message>
    <message>
        <source>%1 by %2 is off for %3. What was waiting is not sent.</source>
        <translation>%1 lewat %2 mati untuk %3. Yang menunggu tidak dikirim.</translation>
    </message>
    <message>
        <source>%1 by %2 is on for %3, for orders placed from now on.</source>
        <translation>%1 lewat %2 menyala untuk %3, bagi pesanan mulai sekarang.</translation>
    </message>
</context>
<context>
    <name>selaras::ui::TextForm</name>
    <message>
        <source>{%1}: %2</source>
        <translation>{%1}: %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Perihal</translation>
    </message>
    <message>
        <source>Name of the template at Meta</source>
        <translation>Nama templat di Meta</translation>
    </message>
    <message>
        <source>a to z, digits and _; language there: %1</source>
        <translation>a sampai z, angka dan _; bahasa di sana: %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>What the template says</source>
        <translation>Isi templat</translation>
    </message>
    <message>
        <source>What may stand in it; press one to put it where you write:</source>
        <translation>Yang boleh ada di dalamnya; tekan satu untuk menaruhnya di tempat Anda menulis:</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>Simpan teks</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Bawaan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>As it arrives</source>
        <translation>Seperti yang sampai</translation>
    </message>
    <message>
        <source>Filled in with an invented order.</source>
        <translation>Diisi dengan pesanan rekaan.</translation>
    </message>
    <message>
        <source>Filled in with order %1.</source>
        <translation>Diisi dengan pesanan %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>{{%1}} is %2</source>
        <translation>{{%1}} adalah %2</translation>
    </message>
    <message>
        <source>Register it with Meta as %1, language %2: %3</source>
        <translation>Daftarkan di Meta sebagai %1, bahasa %2: %3</translation>
    </message>
</context>
<context>
    <name>selaras::ui::TextsCard</name>
    <message>
        <source>Messages: texts</source>
        <translation>Pesan: teks</translation>
    </message>
    <message>
        <source>Selaras comes with a text for each event. One of your own takes its place.</source>
        <translation>Selaras membawa satu teks untuk tiap kejadian. Teks Anda sendiri menggantikannya.</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Buatan sendiri</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Bawaan</translation>
    </message>
    <message>
        <source>It is the text that came with Selaras again.</source>
        <translation>Kembali ke teks bawaan Selaras.</translation>
    </message>
    <message>
        <source>The text is saved; the next message has it.</source>
        <translation>Teks tersimpan; pesan berikutnya memakainya.</translation>
    </message>
</context>
<context>
    <name>selaras::ui::DropFields</name>
    <message>
        <source>nowhere; they are read by hand</source>
        <translation>tidak ada; dibaca manual</translation>
    </message>
    <message>
        <source>in a folder on this PC</source>
        <translation>di folder PC ini</translation>
    </message>
    <message>
        <source>on a server (SFTP)</source>
        <translation>di server (SFTP)</translation>
    </message>
    <message>
        <source>Its files lie</source>
        <translation>Letak berkasnya</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User there</source>
        <translation>Pengguna di sana</translation>
    </message>
    <message>
        <source>Password, or the passphrase of the key</source>
        <translation>Kata sandi, atau frasa sandi kuncinya</translation>
    </message>
    <message>
        <source>File of the private key</source>
        <translation>Berkas kunci privat</translation>
    </message>
    <message>
        <source>may be empty; it is read once and kept in the encrypted inventory</source>
        <translation>boleh kosong; dibaca sekali dan disimpan di inventaris terenkripsi</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>tetap seperti semula</translation>
    </message>
    <message>
        <source>There is no such folder on this PC</source>
        <translation>Tidak ada folder itu di PC ini</translation>
    </message>
    <message>
        <source>Key of the server</source>
        <translation>Kunci server</translation>
    </message>
    <message>
        <source>may be empty: the one that is met first is kept, and no other is believed</source>
        <translation>boleh kosong: kunci yang pertama ditemui disimpan, yang lain tidak dipercaya</translation>
    </message>
    <message>
        <source>Only a server with this key is spoken to</source>
        <translation>Hanya server dengan kunci ini yang dihubungi</translation>
    </message>
    <message>
        <source>Every how many minutes</source>
        <translation>Setiap berapa menit</translation>
    </message>
    <message>
        <source>Folder on the server</source>
        <translation>Folder di server</translation>
    </message>
    <message>
        <source>Folder that is looked into</source>
        <translation>Folder yang dipantau</translation>
    </message>
    <message>
        <source>Files put there are read, then moved into “done” or “refused” beside them</source>
        <translation>Berkas di situ dibaca, lalu dipindah ke “done” atau “refused” di sampingnya</translation>
    </message>
</context>
<context>
    <name>selaras::kit::FilterBar</name>
    <message>
        <source>What has no room here</source>
        <translation>Yang tidak muat di sini</translation>
    </message>
</context>
<context>
    <name>selaras::ui::HandOver</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 dan %n lagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand %Ln order(s) to the courier?</source>
        <translation>
            <numerusform>Serahkan %Ln pesanan ke kurir?</numerusform>
        </translation>
    </message>
    <message>
        <source>The goods of their packed parcels leave the stock; shops that want to be told are.</source>
        <translation>Barang dalam paket yang sudah dikemas keluar dari stok; toko yang ingin tahu diberi tahu.</translation>
    </message>
    <message>
        <source>Orders without a packed parcel, cancelled and held ones are refused and named.</source>
        <translation>Pesanan tanpa paket yang dikemas, yang dibatalkan, dan yang ditahan ditolak dan disebut.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Serahkan</translation>
    </message>
    <message>
        <source>Handed over: %1</source>
        <translation>Diserahkan: %1</translation>
    </message>
    <message>
        <source>Leave those here whose label was never printed</source>
        <translation>Yang labelnya belum pernah dicetak tetap di sini</translation>
    </message>
    <message>
        <source>Hand them over too: their labels were made elsewhere</source>
        <translation>Serahkan juga: labelnya dibuat di tempat lain</translation>
    </message>
    <message>
        <source>Choose one first.</source>
        <translation>Pilih salah satu dulu.</translation>
    </message>
    <message numerus="yes">
        <source>The label of %n order(s) was never printed: %1.</source>
        <translation>
            <numerusform>Label %n pesanan belum pernah dicetak: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::OrderStory</name>
    <message>
        <source>The address is wrong</source>
        <translation>Alamatnya salah</translation>
    </message>
    <message>
        <source>It may be fraud</source>
        <translation>Mungkin penipuan</translation>
    </message>
    <message>
        <source>Changed after it was packed</source>
        <translation>Berubah setelah dikemas</translation>
    </message>
    <message>
        <source>Somebody wants to look first</source>
        <translation>Ada yang ingin memeriksa dulu</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Packing slip</source>
        <translation>Slip kemasan</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Faktur</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, di %2</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>Perlu dijawab</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Disengketakan</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Dana dikembalikan</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ditarik kembali</translation>
    </message>
    <message>
        <source>%1 sellable</source>
        <translation>%1 layak jual</translation>
    </message>
    <message>
        <source>%1 damaged</source>
        <translation>%1 rusak</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 hilang</translation>
    </message>
    <message>
        <source>Not paid in time</source>
        <translation>Tidak dibayar tepat waktu</translation>
    </message>
    <message>
        <source>%1 pcs</source>
        <translation>%1 pcs</translation>
    </message>
    <message>
        <source>%1: most stock</source>
        <translation>%1: stok terbanyak</translation>
    </message>
    <message>
        <source>%1: the shop's first choice</source>
        <translation>%1: pilihan pertama toko ini</translation>
    </message>
    <message>
        <source>%1: nearest to the buyer</source>
        <translation>%1: paling dekat dengan pembeli</translation>
    </message>
    <message>
        <source>%1: nearest to %2</source>
        <translation>%1: paling dekat dengan %2</translation>
    </message>
    <message>
        <source>%1: the only one that has all</source>
        <translation>%1: satu-satunya yang punya semuanya</translation>
    </message>
    <message>
        <source>%1: split, no warehouse has all</source>
        <translation>%1: dibagi, tidak ada gudang yang punya semuanya</translation>
    </message>
    <message>
        <source>%1: no warehouse has all, the rest waits</source>
        <translation>%1: tidak ada gudang yang punya semuanya, sisanya menunggu</translation>
    </message>
    <message>
        <source>%1: chosen by hand</source>
        <translation>%1: dipilih sendiri</translation>
    </message>
    <message>
        <source>Could not be delivered</source>
        <translation>Tidak dapat diantar</translation>
    </message>
    <message>
        <source>The buyer asked for it</source>
        <translation>Diminta pembeli</translation>
    </message>
</context>
</TS>
